import { isLastPage } from '@leerklimaat/core';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { textOf } from './asked-item.js';
import { gapNotice } from './gap-notice.js';
import { heading } from './heading.js';
import { progressLine } from './progress.js';
import type { QuestionnaireView } from './questionnaire-view.js';
import { statement } from './statement.js';
import { statementAction } from './statement-events.js';

/** One page of statements, under a heading that does not name what is measured. */
export function questionPage(view: QuestionnaireView): TemplateResult {
  const { flow, session, ui, headingLevel, dispatch } = view;
  const page = flow.pages[session.page];
  if (!page) return html``;
  const act = (event: Event): void => {
    const action = statementAction(event);
    if (action) dispatch(action);
  };
  return html`
    ${progressLine(view)}
    ${heading(headingLevel, textOf(view, page.instrument.id).pages[page.id], { focusable: true })}
    ${gapNotice(view)}
    <div class="statements" @change=${act} @click=${act}>
      ${page.items.map((item, position) => statement(view, item, position))}
    </div>
    <div class="buttons">
      ${
        canGoBack(view)
          ? html`<button type="button" class="secondary" @click=${() => dispatch({ type: 'back' })}>
              ${ui.page.back}
            </button>`
          : nothing
      }
      <button type="button" class="primary" part="primary" @click=${() => goOn(view)}>
        ${nextLabel(view)}
      </button>
    </div>
  `;
}

function canGoBack({ flow, session }: QuestionnaireView): boolean {
  return session.page > 0 || flow.start || session.mending;
}

function endsHere({ flow, session }: QuestionnaireView): boolean {
  return isLastPage(flow, session) && !flow.review && !session.mending;
}

function nextLabel(view: QuestionnaireView): string {
  const { flow, session, ui } = view;
  if (session.mending || (isLastPage(flow, session) && flow.review)) return ui.page.toReview;
  return endsHere(view) ? ui.page.finish : ui.page.next;
}

/** On the last page without a review, going on means finishing; a gap still gets its notice first. */
function goOn(view: QuestionnaireView): void {
  const told = view.session.gaps.length > 0;
  const open = view.flow.pages[view.session.page]?.items.some(
    (item) => !Object.hasOwn(view.session.answers, item),
  );
  if (endsHere(view) && (!open || told)) view.finish();
  else view.dispatch({ type: 'next' });
}
