import { progress } from '@leerklimaat/core';
import { html, type TemplateResult } from 'lit/html.js';
import type { QuestionnaireView } from './questionnaire-view.js';

/** Where the person is, in words; the bar says the same to the eye only. */
export function progressLine({ flow, session, ui }: QuestionnaireView): TemplateResult {
  const { step, steps, answered, items } = progress(flow, session);
  return html`
    <p class="eyebrow">
      ${steps > 1 ? `${ui.page.step(step, steps)} · ` : ''}${ui.page.answered(answered, items)}
    </p>
    <progress aria-hidden="true" max=${items} .value=${answered}></progress>
  `;
}
