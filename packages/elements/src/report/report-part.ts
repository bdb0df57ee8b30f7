import type { Definition } from '@leerklimaat/core';
import type { Extra } from '../extras/registry.js';
import type { ViewName } from './place.js';
import type { ReportContext } from './report-context.js';
import type { ReportPage, ReportSection } from './report-section.js';

/** What belongs to some instruments in a report. */
export interface ReportPart {
  readonly name: string;
  /** The instruments whose reports it reads. */
  readonly definitions: readonly Definition[];
  /** Views of its own; none when there is nothing to show. */
  readonly views?: Readonly<
    Partial<Record<ViewName, (context: ReportContext) => ReportPage | null>>
  >;
  /** What it adds to views, its own or of another part, below what stands there. */
  readonly adds?: Readonly<
    Partial<Record<ViewName, (context: ReportContext) => readonly ReportSection[]>>
  >;
}

/** A part in a file of its own, called as its file is. */
export interface ReportExtra extends ReportPart, Extra {
  readonly kind: 'report';
}
