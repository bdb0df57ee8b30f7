import { itemNumber } from '@leerklimaat/core';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { askedItem } from './asked-item.js';
import { heading } from './heading.js';
import type { QuestionnaireView } from './questionnaire-view.js';

/**
 * Says once which statements are still open. Gentle where people may skip, firm where the host asks for every answer;
 * either way each entry leads to its statement.
 */
export function gapNotice(view: QuestionnaireView): TemplateResult | typeof nothing {
  const { session, flow, ui, headingLevel, dispatch } = view;
  const { gaps } = session;
  if (gaps.length === 0) return nothing;
  const refused = flow.unanswered === 'refuse';
  const title = refused ? ui.page.open(gaps.length) : ui.page.skipped(gaps.length);
  return html`
    <div class="notice" data-kind=${refused ? 'refused' : 'gentle'}>
      ${heading(headingLevel + 1, title, { focusable: true })}
      <p>${refused ? ui.page.mustAnswer : ui.page.maySkip}</p>
      <ul>
        ${gaps.map(
          (item) =>
            html`<li>
              <button type="button" class="link" @click=${() => dispatch({ type: 'go-to', item })}>
                ${itemNumber(flow, item)}. ${askedItem(view, item)?.statement}
              </button>
            </li>`,
        )}
      </ul>
    </div>
  `;
}
