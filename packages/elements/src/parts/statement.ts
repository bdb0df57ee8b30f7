import { html, nothing, type TemplateResult } from 'lit/html.js';
import { askedItem, type AskedItem } from './asked-item.js';
import type { QuestionnaireView } from './questionnaire-view.js';

/**
 * One statement with its answers: a fieldset with native radios, or a number to fill in. What people do is heard by the
 * page around it, see `statementAction`.
 *
 * @param position - place on the page. It names the radio group, because the next page is drawn into the same radios: a
 *   checked one that moved to another group would take that group's answer away.
 */
export function statement(
  view: QuestionnaireView,
  id: string,
  position: number,
): TemplateResult | typeof nothing {
  const { session, ui } = view;
  const asked = askedItem(view, id);
  if (!asked) return nothing;
  const answer = session.answers[id];
  const { number, optOut, help } = asked;
  const open = answer === undefined && session.gaps.includes(id);
  const name = `${view.uid}-${position}`;
  // Beside another answer the button keeps its place while it is idle: together they may need two lines.
  return html`
    <fieldset
      class="statement"
      data-item=${id}
      ?data-open=${open}
      aria-describedby=${help ? `${name}-help` : nothing}
    >
      <legend><span class="number">${number}.</span> ${asked.statement}</legend>
      ${help ? html`<p class="muted" id="${name}-help">${help}</p>` : nothing}
      ${asked.format.kind === 'count' ? count(asked, answer, ui.page.count) : radios(asked, answer, name)}
      <div class="beside">
        ${optOut ? radio(name, 'na', optOut, answer) : nothing}
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

function radios(
  { labels, format }: AskedItem,
  answer: number | 'na' | undefined,
  name: string,
): TemplateResult {
  return html`<div class=${format.kind === 'choice' ? 'scale stacked' : 'scale'}>
    ${labels.map((label, index) => radio(name, index + 1, label, answer))}
  </div>`;
}

function radio(
  name: string,
  value: number | 'na',
  label: string,
  answer: number | 'na' | undefined,
): TemplateResult {
  return html`<label class="answer"
    ><input type="radio" name=${name} value=${value} .checked=${answer === value} />${label}</label
  >`;
}

function count(
  { range }: AskedItem,
  answer: number | 'na' | undefined,
  label: (most: number) => string,
): TemplateResult {
  return html`<label class="count"
    ><input
      type="number"
      inputmode="numeric"
      min="0"
      max=${range.most}
      .value=${String(answer ?? '')}
    />${label(range.most)}</label
  >`;
}
