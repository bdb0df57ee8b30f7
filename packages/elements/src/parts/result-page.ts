import type { Delivery } from '@leerklimaat/core';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { CopyController } from '../controllers/copy-controller.js';
import { heading } from './heading.js';
import { talkCard } from './talk-card.js';
import type { QuestionnaireView, ResultContent, ResultView } from './questionnaire-view.js';

export interface ResultTools {
  readonly delivery: Delivery;
  /** The host's page kept the result from going out. */
  readonly heldBack: boolean;
  readonly copy: CopyController;
  readonly copyText: () => void;
  readonly download: () => void;
  readonly print: () => void;
  readonly printCard: () => void;
}

/** The frame around every result: the finding first, then the pictures, then what it is not, then what to do with it. */
export function resultPage(
  view: ResultView,
  content: ResultContent,
  tools: ResultTools,
): TemplateResult {
  const { text, ui, headingLevel, flow } = view;
  return html`
    ${deliveryNote(view, tools)}
    <div class="result">
      <p class="eyebrow">${text.resultTitle}</p>
      ${heading(headingLevel, content.finding, { focusable: true })} ${content.body}
      <div class="limits muted">
        <p>${ui.result.onePerson}</p>
        ${
          flow.instrument.validation === 'unvalidated'
            ? html`<p>${ui.result.unvalidated}</p>`
            : nothing
        }
        <details>
          <summary>${ui.result.sources}</summary>
          <p>${flow.instrument.sources.map(({ citation }) => citation).join(' · ')}</p>
        </details>
      </div>
    </div>
    ${talkCard(view, tools.printCard)} ${toolBar(view, content, tools)}
  `;
}

function deliveryNote(
  { ui }: QuestionnaireView,
  { delivery, heldBack }: ResultTools,
): TemplateResult | typeof nothing {
  const { heldBack: held, sending, sent, notSent } = ui.result;
  const note = { none: heldBack ? held : null, sending, sent, failed: notSent }[delivery];
  return note === null ? nothing : html`<p class="notice">${note}</p>`;
}

function toolBar(view: ResultView, content: ResultContent, tools: ResultTools): TemplateResult {
  const { ui, dispatch } = view;
  const { state } = tools.copy;
  return html`
    <div class="tools">
      <button type="button" class="secondary" @click=${tools.print}>${ui.result.print}</button>
      <button type="button" class="secondary" @click=${tools.download}>
        ${ui.result.download}
      </button>
      <button type="button" class="secondary" @click=${tools.copyText}>${ui.result.copy}</button>
    </div>
    <p role="status">
      ${state === 'copied' ? ui.result.copied : state === 'by-hand' ? ui.result.copyByHand : nothing}
    </p>
    ${
      state === 'by-hand'
        ? html`<textarea
            readonly
            rows="8"
            aria-label=${ui.result.copy}
            .value=${content.lines.join('\n')}
          ></textarea>`
        : nothing
    }
    <details class="restart">
      <summary>${ui.result.restart}</summary>
      <p>${ui.result.restartSure}</p>
      <button type="button" class="secondary" @click=${() => dispatch({ type: 'restart' })}>
        ${ui.result.restartYes}
      </button>
    </details>
  `;
}
