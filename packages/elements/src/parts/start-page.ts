import type { ResultLabels } from '@leerklimaat/core';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { heading } from './heading.js';
import type { QuestionnaireView } from './questionnaire-view.js';

const SECONDS_PER_STATEMENT = 11;

export interface StartPageFacts {
  readonly share: 'completion' | 'scores' | 'answers';
  /** Where results go besides the page, or `null`. */
  readonly destination: string | null;
  /** What the host adds to the result. */
  readonly labels: ResultLabels;
  readonly test: boolean;
}

/** What a person should know before the first answer: what it is for, how long it takes, who sees what. */
export function startPage(view: QuestionnaireView, facts: StartPageFacts): TemplateResult {
  const { flow, text, ui, headingLevel, dispatch } = view;
  const count = flow.items.size;
  const sub = headingLevel + 1;
  return html`
    <div class="eyebrow"><slot name="organisation"></slot></div>
    ${heading(headingLevel, text.title, { focusable: true })}
    <p><slot name="purpose">${text.purpose}</slot></p>
    <p>
      ${ui.start.statements(count)}
      ${flow.unanswered === 'notice' ? ui.start.maySkip : ui.start.noneSkipped}
    </p>
    <p class="tags">
      <span class="tag">${ui.start.minutes(minutes(count))}</span>
      <span class="tag">${ui.start.voluntary}</span>
    </p>
    ${facts.test ? html`<p class="notice">${ui.start.test}</p>` : nothing}
    ${heading(sub, ui.start.whoSees)}
    <ul>
      ${whoSees(view, facts).map((line) => html`<li>${line}</li>`)}
    </ul>
    ${slotted(view, ui.start.retention, 'retention')}
    ${slotted(view, ui.start.privacyContact, 'privacy-contact')}
    ${text.referents.map(
      ({ question, answer }) =>
        html`<details>
          <summary>${question}</summary>
          <p>${answer}</p>
        </details>`,
    )}
    <p class="muted">${ui.start.stay}</p>
    <div class="buttons">
      <button
        type="button"
        class="primary"
        part="primary"
        @click=${() => dispatch({ type: 'start' })}
      >
        ${ui.start.begin}
      </button>
    </div>
  `;
}

function whoSees(
  { ui: { start } }: QuestionnaireView,
  { share, destination, labels }: StartPageFacts,
): readonly string[] {
  const shared = start.shared[share];
  const added = Object.entries(labels) as readonly [keyof ResultLabels, string][];
  const label = added.map(([name, text]) => `${start.labels[name]} ${text}`).join(', ');
  return [
    start.youSee,
    start.pageGets(shared),
    destination === null ? start.sendsNothing : start.sends(shared, destination),
    ...(label ? [start.labelled(label)] : []),
  ];
}

function slotted(
  { headingLevel, filled }: QuestionnaireView,
  title: string,
  name: string,
): TemplateResult {
  return html`<div ?hidden=${!filled.has(name)}>
    ${heading(headingLevel + 1, title)}
    <p><slot name=${name}></slot></p>
  </div>`;
}

function minutes(statements: number): number {
  return Math.max(1, Math.round((statements * SECONDS_PER_STATEMENT) / 60));
}
