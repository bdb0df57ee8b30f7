import type { Share } from '@leerklimaat/core';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { QuestionnaireView } from './questionnaire-view.js';

/** Without a start page, what is sent where is said beside the statements. */
export function toldHere(
  { flow, ui }: QuestionnaireView,
  share: Share,
  destination: string | null,
): TemplateResult | typeof nothing {
  if (flow.start || destination === null) return nothing;
  const { shared, sends } = ui.start;
  return html`<p class="muted">${sends(shared[share], destination)}</p>`;
}
