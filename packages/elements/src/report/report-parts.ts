import type { Definition } from '@leerklimaat/core';
import { chainPart } from './parts/chain-part.js';
import { mirrorPart } from './parts/mirror-part.js';
import { modulesPart } from './parts/modules-part.js';
import { preferencesPart } from './parts/preferences-part.js';
import { wavesPart } from './parts/waves-part.js';
import { wordsAndDeedsPart } from './parts/words-and-deeds-part.js';
import type { ReportPart } from './report-part.js';
import { climatePart } from './views/climate-part.js';
import { talkPart } from './views/talk-part.js';

/** What a report is made of, in the order in which it is shown. */
export const REPORT_PARTS: readonly ReportPart[] = [
  climatePart,
  modulesPart,
  wordsAndDeedsPart,
  wavesPart,
  chainPart,
  mirrorPart,
  preferencesPart,
  talkPart,
];

/** Every questionnaire whose results a report reads, besides those of the page. */
export function reportDefinitions(): readonly Definition[] {
  return REPORT_PARTS.flatMap(({ definitions }) => definitions);
}
