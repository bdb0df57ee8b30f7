import { html } from 'lit/html.js';
import { allExtras } from '../extras/registry.js';
import { drawSections, sectionLines } from './result-sections.js';
import type { ResultContent, ResultView } from './questionnaire-view.js';
import type { ResultExtra } from './result-extra.js';

/** What an element says about a result, and after it what the files on the page add. */
export function withResultExtras(view: ResultView, content: ResultContent): ResultContent {
  const sections = [...allExtras<ResultExtra>('result')]
    .sort((a, b) => a.order - b.order)
    .flatMap(({ section }) => section(view, content) ?? []);
  return {
    ...content,
    body: html`${content.body} ${drawSections(view, sections)}`,
    lines: [...content.lines, ...sectionLines(sections)],
  };
}
