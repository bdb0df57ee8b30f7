import { html, nothing, type TemplateResult } from 'lit/html.js';
import { nameAndValue } from '../../locales/name-and-value.js';
import { learningMix } from '../../charts/learning-mix.js';
import type { MixRow } from '../../charts/learning-mix-geometry.js';
import type { WoordenEnDadenText } from '../../locales/woorden-en-daden-text.js';
import { itemsOf } from '../../parts/answer-list.js';
import { askedItem } from '../../parts/asked-item.js';
import { figure } from '../../parts/figure.js';
import type { ResultView } from '../../parts/questionnaire-view.js';

/** What the person did to learn, by eight ways, and the sum. */
export function learningMixFigure(view: ResultView, text: WoordenEnDadenText): TemplateResult {
  const { rows, capped, most } = mixOf(view, text);
  return html`
    <p>${totalOf(view, text).sentence}</p>
    ${figure(text.mixPicture, learningMix(rows, text.mixPicture), {
      summary: view.ui.chart.asTable,
      caption: text.mixPicture,
      columns: [text.way, text.times],
      rows: [
        ...rows.map(({ label, shown }) => [label, shown]),
        [text.total, totalOf(view, text).shown],
      ],
    })}
    ${capped ? html`<p class="muted">${text.capped(most)}</p>` : nothing}
  `;
}

/** The same as lines of text. */
export function learningMixLines(view: ResultView, text: WoordenEnDadenText): readonly string[] {
  const { rows, capped, most } = mixOf(view, text);
  return [
    totalOf(view, text).sentence,
    ...rows.map(({ label, shown }) => `- ${nameAndValue(view.language, label, shown)}`),
    ...(capped ? [text.capped(most)] : []),
  ];
}

interface Mix {
  readonly rows: readonly MixRow[];
  readonly capped: boolean;
  readonly most: number;
}

function mixOf(view: ResultView, text: WoordenEnDadenText): Mix {
  const items = itemsOf(view, 'leeractiviteiten');
  const most = askedItem(view, items[0] ?? '')?.range.most ?? 0;
  const rows = items.map((id) => {
    const answer = view.session.answers[id];
    const value = typeof answer === 'number' ? answer : null;
    return { label: view.text.items[id] ?? id, value, shown: shownAs(view, text, value, most) };
  });
  return { rows, most, capped: rows.some(({ value }) => value === most) };
}

function shownAs(
  { ui }: ResultView,
  text: WoordenEnDadenText,
  value: number | null,
  most: number,
): string {
  if (value === null) return ui.chart.none;
  return value === most ? text.orMore(most) : String(value);
}

function totalOf(
  { score, ui }: ResultView,
  text: WoordenEnDadenText,
): { readonly sentence: string; readonly shown: string } {
  const count = score.counts?.[0];
  if (!count || count.value === null) return { sentence: text.noMix, shown: ui.chart.none };
  // What was left open may have been done too.
  const least = count.capped > 0 || count.answered < count.items;
  const shown = least ? text.atLeast(count.value) : String(count.value);
  return { sentence: text.mix(shown), shown };
}
