import type { TemplateResult } from 'lit/html.js';

/** A part of a result, under a heading of its own. */
export interface ResultSection {
  /** `null` when the body brings its own headings. */
  readonly title: string | null;
  readonly body: TemplateResult;
  /** The same in lines of plain text, for copying. */
  readonly lines: readonly string[];
}
