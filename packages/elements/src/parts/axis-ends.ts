import { html, type TemplateResult } from 'lit/html.js';
import type { ResultView } from './questionnaire-view.js';

/** What the two ends of all strips mean; more words would not fit in a narrow column. */
export function axisEnds({ text }: ResultView): TemplateResult {
  const { shortAnchors } = text;
  return html`<p class="ends muted">
    <span>${shortAnchors[0]}</span> <span>${shortAnchors.at(-1)}</span>
  </p>`;
}
