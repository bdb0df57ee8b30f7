import type { Definition } from '@leerklimaat/core';
import { allExtras } from '../extras/registry.js';
import { chainPart } from './parts/chain-part.js';
import { climatePart } from './parts/climate-part.js';
import { talkPart } from './parts/talk-part.js';
import { wavesPart } from './parts/waves-part.js';
import { reportFileOrder } from './report-files.js';
import type { ReportExtra, ReportPart } from './report-part.js';

/** What a report is made of, in the order in which it is shown: what is always there, and what files of their own add. */
export function reportParts(): readonly ReportPart[] {
  const added = allExtras<ReportExtra>('report').toSorted(reportFileOrder);
  return [climatePart, chainPart, ...added, wavesPart, talkPart];
}

/** Every questionnaire whose results a report reads, besides those of the page. */
export function reportDefinitions(): readonly Definition[] {
  return reportParts().flatMap(({ definitions }) => definitions);
}
