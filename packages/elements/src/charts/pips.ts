import { html, svg, type TemplateResult } from 'lit/html.js';

/** A row of dots, filled up to the answer. The word stands beside it, so the picture is for the eye only. */
export function pips(answer: number, points: number): TemplateResult {
  const dots = Array.from({ length: points }, (_, index) => index);
  return html`
    <svg class="pips" aria-hidden="true" width="${points * 1.1}em" height="1em">
      ${dots.map(
        (index) =>
          svg`<circle class=${index < answer ? 'filled' : 'outline'} cx="${index * 1.1 + 0.5}em" cy="0.5em" r="0.38em"></circle>`,
      )}
    </svg>
  `;
}
