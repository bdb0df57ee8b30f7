import { html, render } from 'lit/html.js';
import { heading } from '../../parts/heading.js';
import { toPrint } from '../../parts/print-content.js';
import { aboutSections, limitsSection } from '../about-sections.js';
import { drawPage, drawSections } from '../page.js';
import type { ReportContext } from '../report-context.js';
import type { ReportPage } from '../report-section.js';

/** Prints a report as a whole: a cover that says what it rests on, then every page on a sheet of its own. */
export function printReport(
  context: ReportContext,
  pages: readonly ReportPage[],
  styles: readonly CSSStyleSheet[],
): void {
  const sheets = document.createElement('div');
  render(
    html`
      <div class="sheet">
        ${heading(context.headingLevel, context.words.frame.title)}
        ${drawSections(context, [...aboutSections(context), limitsSection(context)], null)}
      </div>
      ${pages.map((page) => html`<div class="sheet">${drawPage(context, page, null)}</div>`)}
    `,
    sheets,
  );
  const view = toPrint(sheets, styles);
  if (!view) return;
  // What is said of the paper itself counts in a document only.
  view.document.adoptedStyleSheets =
    view.document.body.lastElementChild?.shadowRoot?.adoptedStyleSheets ?? [];
  view.print();
}
