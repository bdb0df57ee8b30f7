import type { Definition } from '@leerklimaat/core';
import type { ViewName } from './place.js';
import type { ReportContext } from './report-context.js';
import type { ReportPage, ReportSection } from './report-section.js';

/** What belongs to some instruments in a report. A file of its own may bring one. */
export interface ReportPart {
  readonly name: string;
  /** The instruments whose reports it reads. */
  readonly definitions: readonly Definition[];
  /** What it adds to the view of the organisation. */
  readonly organisation?: (context: ReportContext) => readonly ReportSection[];
  /** What it adds to the view of one team. */
  readonly team?: (context: ReportContext, team: string) => readonly ReportSection[];
  /** Views of its own; none when there is nothing to show. */
  readonly views?: Readonly<
    Partial<Record<ViewName, (context: ReportContext) => ReportPage | null>>
  >;
}
