import { html, nothing, type TemplateResult } from 'lit/html.js';
import { heading } from './heading.js';
import type { ResultView } from './questionnaire-view.js';

/**
 * A page to talk from: open questions and room to write, no scores. The questions are the same for everyone who answered
 * the same questionnaire, so that the card gives nothing away.
 */
export function talkCard(view: ResultView, print: () => void): TemplateResult | typeof nothing {
  const { text, ui, headingLevel } = view;
  if (!text.talk) return nothing;
  return html`
    <details>
      <summary>${ui.result.card.title}</summary>
      <div class="card">
        ${heading(headingLevel + 1, text.title)}
        <ol>
          ${text.talk.map((question) => html`<li>${question}</li>`)}
        </ol>
        <p class="muted">${ui.result.card.about}</p>
      </div>
      <button type="button" class="secondary" @click=${print}>${ui.result.card.print}</button>
    </details>
  `;
}
