import { html, type TemplateResult } from 'lit/html.js';
import { heading } from './heading.js';

/** Questions for a talk: they ask, and never say how somebody learns best. */
export function openQuestions(
  level: number,
  title: string,
  questions: readonly string[],
): TemplateResult {
  return html`
    ${heading(level, title)}
    <ul>
      ${questions.map((question) => html`<li>${question}</li>`)}
    </ul>
  `;
}
