import { itemNumber } from '@leerklimaat/core';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { QuestionnaireView } from './questionnaire-view.js';

/**
 * One statement with its answers: a fieldset with native radios. What people do is heard by the page around it, see
 * `statementAction`.
 *
 * @param position - place on the page. It names the radio group, because the next page is drawn into the same radios: a
 *   checked one that moved to another group would take that group's answer away.
 */
export function statement(view: QuestionnaireView, item: string, position: number): TemplateResult {
  const { flow, session, text, ui, uid } = view;
  const answer = session.answers[item];
  const number = itemNumber(flow, item);
  const optOut = flow.instrument.items[number - 1]?.optOut;
  const name = `${uid}-${position}`;
  const radio = (value: number | 'na', label: string): TemplateResult =>
    html`<label class="answer"
      ><input
        type="radio"
        name=${name}
        value=${value}
        .checked=${answer === value}
      />${label}</label
    >`;
  const open = answer === undefined && session.gaps.includes(item);
  // Beside another answer the button keeps its place while it is idle: together they may need two lines.
  return html`
    <fieldset class="statement" data-item=${item} ?data-open=${open}>
      <legend><span class="number">${number}.</span> ${text.items[item]}</legend>
      <div class="scale">${text.anchors.map((anchor, index) => radio(index + 1, anchor))}</div>
      <div class="beside">
        ${optOut ? radio('na', text.optOut) : nothing}
        ${
          answer === undefined && !optOut
            ? nothing
            : html`<button type="button" class="clear link" ?data-idle=${answer === undefined}>
                ${ui.page.clear} <span class="unseen">${number}</span>
              </button>`
        }
      </div>
    </fieldset>
  `;
}
