import { html, nothing, type TemplateResult } from 'lit/html.js';
import { pips } from '../charts/pips.js';
import { answerLabel, askedItem } from './asked-item.js';
import type { ResultView } from './questionnaire-view.js';

/** Statements with the answer that the person gave, in the order in which they were asked. */
export function answerList(view: ResultView, scale: string): TemplateResult {
  return html`<ul class="plain">
    ${itemsOf(view, scale).map((id) => {
      const asked = askedItem(view, id);
      const answer = view.session.answers[id];
      const shown = typeof answer === 'number' && asked ? pips(answer, asked.range.most) : nothing;
      return html`<li class="choice behaviour">
        <span>${asked?.statement}</span>
        <span class="often muted">${shown} ${answerWord(view, id)}</span>
      </li>`;
    })}
  </ul>`;
}

/** The same as lines of text. */
export function answerLines(view: ResultView, scale: string): readonly string[] {
  return itemsOf(view, scale).map(
    (id) => `- ${askedItem(view, id)?.statement} (${answerWord(view, id)})`,
  );
}

/** Ids of the items of a scale, in the order asked. */
export function itemsOf({ flow }: ResultView, scale: string): readonly string[] {
  return flow.instrument.items.filter((item) => item.scale === scale).map(({ id }) => id);
}

/** The person's answer in the words of the answers. */
export function answerWord(view: ResultView, id: string): string {
  const asked = askedItem(view, id);
  return (asked && answerLabel(asked, view.session.answers[id])) ?? view.ui.review.noAnswer;
}
