import { html, nothing, type TemplateResult } from 'lit/html.js';
import { heading } from '../parts/heading.js';
import type { ReportContext } from './report-context.js';
import { reportFigure, type PictureSaving } from './report-figure.js';
import type { ReportPage, ReportSection } from './report-section.js';

/**
 * The one place where pages become markup, on screen and on paper.
 *
 * @param saving - `null` on paper, where nothing can be pressed
 */
export function drawPage(
  context: ReportContext,
  { title, sections }: ReportPage,
  saving: PictureSaving | null,
): TemplateResult {
  return html`
    ${heading(context.headingLevel, title, { focusable: saving !== null })}
    ${drawSections(context, sections, saving)}
  `;
}

export function drawSections(
  { headingLevel }: ReportContext,
  sections: readonly ReportSection[],
  saving: PictureSaving | null,
): readonly TemplateResult[] {
  return sections
    .filter((section) => saving !== null || isSaid(section))
    .map(
      ({ title, paragraphs, figures, more }) =>
        html`<section>
          ${title === null ? nothing : heading(headingLevel + 1, title)}
          ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
          ${figures.map((each) => reportFigure(each, saving))} ${saving ? more : nothing}
        </section>`,
    );
}

/** Whether anything is left of it where nothing can be pressed. */
export function isSaid({ paragraphs, figures }: ReportSection): boolean {
  return paragraphs.length > 0 || figures.length > 0;
}
