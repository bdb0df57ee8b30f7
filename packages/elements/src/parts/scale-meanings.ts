import { html, type TemplateResult } from 'lit/html.js';
import type { ResultView } from './questionnaire-view.js';

/** What each name stands for, for who wonders. */
export function scaleMeanings({ score, text }: ResultView, title: string): TemplateResult {
  return html`
    <details>
      <summary>${title}</summary>
      <ul>
        ${score.scales.map(({ scale }) => {
          const { name, meaning } = text.scales[scale] ?? { name: scale, meaning: '' };
          return html`<li><strong>${name}</strong> – ${meaning}</li>`;
        })}
      </ul>
    </details>
  `;
}
