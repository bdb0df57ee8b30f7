import type { TemplateResult } from 'lit/html.js';
import type { DataTable } from '../parts/data-table.js';

/** One view, as it is drawn, printed and copied. */
export interface ReportPage {
  /** The finding, where the figures allow one. */
  readonly title: string;
  readonly sections: readonly ReportSection[];
}

export interface ReportSection {
  /** Nothing for what stands right under the heading of the page. */
  readonly title: string | null;
  /** What is said, one paragraph each; also in the text to copy. */
  readonly paragraphs: readonly string[];
  readonly figures: readonly ReportFigure[];
  /** What can be pressed or opened, below the figures: never in the text to copy. */
  readonly more?: TemplateResult;
}

/** A picture never comes without the sentence that says what it shows, and the same numbers as a table. */
export interface ReportFigure {
  /** Unique within the page, and the name of the file it is saved as: `organisation-dimensions`. */
  readonly name: string;
  readonly sentence: string;
  /** `null` when there is nothing to draw; the sentence then says why. */
  readonly picture: TemplateResult | null;
  readonly table: DataTable | null;
}
