import { html } from 'lit/html.js';
import { allExtras } from '../extras/registry.js';
import { heading } from './heading.js';
import type { ResultContent, ResultView } from './questionnaire-view.js';
import type { ResultExtra } from './result-extra.js';

/** What an element says about a result, and after it what the files on the page add. */
export function withResultExtras(view: ResultView, content: ResultContent): ResultContent {
  const sections = [...allExtras<ResultExtra>('result')]
    .sort((a, b) => a.order - b.order)
    .flatMap(({ section }) => section(view) ?? []);
  return {
    ...content,
    body: html`${content.body}
    ${sections.map(
      ({ title, body }) =>
        html`<section>${heading(view.headingLevel + 1, title)} ${body}</section>`,
    )}`,
    lines: [
      ...content.lines,
      ...sections.flatMap(({ title, lines }) => (lines.length > 0 ? ['', title, ...lines] : [])),
    ],
  };
}
