import { keyedAnswer } from '@leerklimaat/core';
import { html, type TemplateResult } from 'lit/html.js';
import { nameAndValue } from '../../locales/name-and-value.js';
import type { LeercultuurdragersText } from '../../locales/leercultuurdragers-text.js';
import { itemsOf } from '../../parts/answer-list.js';
import type { ResultView } from '../../parts/questionnaire-view.js';

interface ConditionGroup {
  readonly title: string;
  readonly items: readonly string[];
}

/** The conditions of one carrier, by whether the person sees them. */
export function carrierConditions(
  view: ResultView,
  text: LeercultuurdragersText,
  carrier: string,
): TemplateResult {
  const groups = groupsOf(view, text, carrier);
  return html`
    <details>
      <summary>${summaryOf(view, text, carrier)}</summary>
      ${groups.map(
        ({ title, items }) => html`
          <p class="muted">${title}</p>
          <ul>
            ${items.map((id) => html`<li>${view.text.items[id]}</li>`)}
          </ul>
        `,
      )}
    </details>
  `;
}

/** The same as lines of text. */
export function carrierLines(
  view: ResultView,
  text: LeercultuurdragersText,
  carrier: string,
): readonly string[] {
  return [
    '',
    summaryOf(view, text, carrier),
    ...groupsOf(view, text, carrier).flatMap(({ title, items }) =>
      items.map((id) => `- ${nameAndValue(view.language, title, view.text.items[id] ?? id)}`),
    ),
  ];
}

function summaryOf(view: ResultView, text: LeercultuurdragersText, carrier: string): string {
  const items = itemsOf(view, carrier);
  const seen = items.filter((id) => sideOf(view, id) === 'there').length;
  const name = view.text.scales[carrier]?.name ?? carrier;
  return nameAndValue(view.language, name, text.seen(seen, items.length));
}

/** Groups that hold something. */
function groupsOf(
  view: ResultView,
  text: LeercultuurdragersText,
  carrier: string,
): readonly ConditionGroup[] {
  return (['there', 'partly', 'notYet', 'unknown'] as const)
    .map((side) => ({
      title: text[side],
      items: itemsOf(view, carrier).filter((id) => sideOf(view, id) === side),
    }))
    .filter(({ items }) => items.length > 0);
}

type Side = 'there' | 'partly' | 'notYet' | 'unknown';

/** The middle answer is “partly”. */
function sideOf({ flow: { instrument }, session }: ResultView, id: string): Side {
  const answer = keyedAnswer(instrument, session.answers, id);
  if (answer === null || instrument.format.kind === 'count') return 'unknown';
  const middle = (instrument.format.points + 1) / 2;
  if (answer === middle) return 'partly';
  return answer > middle ? 'there' : 'notYet';
}
