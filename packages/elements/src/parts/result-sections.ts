import { html, type TemplateResult } from 'lit/html.js';
import { heading } from './heading.js';
import type { ResultView } from './questionnaire-view.js';
import type { ResultSection } from './result-section.js';

/** The parts of a result that come from files of their own, under one heading each. */
export function drawSections(
  { headingLevel }: ResultView,
  sections: readonly ResultSection[],
): readonly TemplateResult[] {
  return sections.map(
    ({ title, body }) =>
      html`<section>${title === null ? '' : heading(headingLevel + 1, title)} ${body}</section>`,
  );
}

/** The same as lines of text. */
export function sectionLines(sections: readonly ResultSection[]): readonly string[] {
  return sections.flatMap(({ title, lines }) =>
    lines.length > 0 ? ['', ...(title === null ? [] : [title]), ...lines] : [],
  );
}
