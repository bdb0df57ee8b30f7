import { openItems } from '@leerklimaat/core';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { answerLabel, askedItem } from './asked-item.js';
import { gapNotice } from './gap-notice.js';
import { heading } from './heading.js';
import type { QuestionnaireView } from './questionnaire-view.js';

/** All answers once more, each with the way to change it. */
export function reviewPage(view: QuestionnaireView): TemplateResult {
  const { flow, session, ui, headingLevel, dispatch, finish } = view;
  const items = flow.pages.flatMap((page) => page.items);
  const gaps = openItems(session, items).length;
  return html`
    ${heading(headingLevel, ui.review.title, { focusable: true })}
    <p>${gaps === 0 ? ui.review.complete : `${ui.page.skipped(gaps)}.`}</p>
    ${gapNotice(view)}
    <ol class="answers">
      ${items.map((item) => answerRow(view, item))}
    </ol>
    <div class="buttons">
      <button type="button" class="secondary" @click=${() => dispatch({ type: 'back' })}>
        ${ui.page.back}
      </button>
      <button type="button" class="primary" part="primary" @click=${finish}>
        ${ui.page.finish}
      </button>
    </div>
  `;
}

function answerRow(view: QuestionnaireView, item: string): TemplateResult | typeof nothing {
  const { session, ui, dispatch } = view;
  const asked = askedItem(view, item);
  if (!asked) return nothing;
  const answer = answerLabel(asked, session.answers[item]);
  return html`
    <li value=${asked.number}>
      <span class="asked">${asked.statement}</span>
      <strong class=${answer === null ? 'muted' : ''}>${answer ?? ui.review.noAnswer}</strong>
      <button type="button" class="link" @click=${() => dispatch({ type: 'go-to', item })}>
        ${ui.review.change} <span class="unseen">${ui.page.statement(asked.number)}</span>
      </button>
    </li>
  `;
}
