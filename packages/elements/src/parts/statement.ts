import { itemNumber } from '@leerklimaat/core';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { QuestionnaireView } from './questionnaire-view.js';

/**
 * One statement with its answers: a fieldset with native radios, drawn again only when its own answer changes. What
 * people do is heard by the page around it, see `statementEvents`.
 */
export function statement(view: QuestionnaireView, item: string): unknown {
  const { session, text, ui, uid } = view;
  const answer = session.answers[item];
  const open = session.gaps.includes(item);
  return guard([answer, open, text, ui], (): TemplateResult => {
    const number = itemNumber(view.flow, item);
    const name = `${uid}-${item}`;
    const optOut = view.flow.instrument.items.find(({ id }) => id === item)?.optOut;
    return html`
      <fieldset class="statement" data-item=${item} ?data-open=${open}>
        <legend><span class="number">${number}.</span> ${text.items[item]}</legend>
        <div class="scale">
          ${text.anchors.map((anchor, index) => radio(name, index + 1, answer === index + 1, anchor))}
        </div>
        <div class="beside">
          ${optOut ? radio(name, 'na', answer === 'na', text.optOut) : nothing}
          <button type="button" class="clear link" ?data-idle=${answer === undefined}>
            ${ui.page.clear} <span class="unseen">${number}</span>
          </button>
        </div>
      </fieldset>
    `;
  });
}

function radio(
  name: string,
  value: number | 'na',
  checked: boolean,
  label: string,
): TemplateResult {
  return html`<label class="answer"
    ><input type="radio" name=${name} value=${value} .checked=${checked} /><span
      >${label}</span
    ></label
  >`;
}
