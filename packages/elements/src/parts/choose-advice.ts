import { html, nothing, type TemplateResult } from 'lit/html.js';
import { chooseAdviceNl } from '../locales/choose-advice.nl.js';
import type { ChooseAdviceText } from '../locales/choose-advice-text.js';
import { textsIn } from '../locales/language-extra.js';
import type { AdviceRow } from './advice-row.js';
import { adviceRows, type AdviceWish } from './advice-rows.js';
import { chosenLine } from './chosen-line.js';
import { heading } from './heading.js';
import type { ResultView } from './questionnaire-view.js';

/** The session holds as many; the sentences say it in words. */
const MOST = 3;

/**
 * Things to do after everything that was asked, in the order in which they may help: three at once with the reason, the
 * rest folded. The person chooses at most three of all.
 */
export function chooseAdvice(
  view: ResultView,
  wish: AdviceWish = {},
): TemplateResult | typeof nothing {
  const rows = adviceRows(view, wish);
  if (rows.length === 0) return nothing;
  const { headingLevel, session } = view;
  const { title, most, full, more, nothingFirst } = words(view);
  const asked = rows.filter(({ picked }) => picked).slice(0, MOST);
  const others = rows.filter((row) => !asked.includes(row));
  return html`
    <section class="advice">
      ${heading(headingLevel + 1, title)}
      ${asked.length > 0 ? nothing : html`<p>${nothingFirst}</p>`}
      <p>${session.chosen.length < MOST ? most : full}</p>
      ${list(view, asked)}
      ${
        others.length > 0
          ? html`<details>
              <summary>${more}</summary>
              ${list(view, others)}
            </details>`
          : nothing
      }
    </section>
  `;
}

/** The chosen things, in the order in which they were chosen. */
export function chosenAdvice(view: ResultView, wish: AdviceWish = {}): readonly AdviceRow[] {
  const rows = adviceRows(view, wish);
  return view.session.chosen.flatMap((id) => rows.find(({ advice }) => advice.id === id) ?? []);
}

/** The chosen things, as lines of text. */
export function chosenLines(view: ResultView, wish: AdviceWish = {}): readonly string[] {
  return chosenAdvice(view, wish).map((row) => chosenLine(view, row));
}

function list(view: ResultView, rows: readonly AdviceRow[]): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing;
  return html`<ul class="plain">
    ${rows.map((row) => adviceRow(view, row))}
  </ul>`;
}

function adviceRow(view: ResultView, { advice, text, because }: AdviceRow): TemplateResult {
  const { session, dispatch, uid } = view;
  const { who, within } = words(view);
  const on = session.chosen.includes(advice.id);
  const id = `${uid}-${advice.id}`;
  const choose = (event: Event): void =>
    dispatch({ type: 'choose', advice: advice.id, on: (event.target as HTMLInputElement).checked });
  return html`
    <li class="choice" ?data-chosen=${on}>
      <label>
        <input
          type="checkbox"
          aria-describedby=${id}
          .checked=${on}
          ?disabled=${!on && session.chosen.length >= MOST}
          @change=${choose}
        />
        <span>${text.title}</span>
      </label>
      <div class="detail" id=${id}>
        ${text.firstStep}
        <span class="muted">${because}</span>
        <span class="muted">${who[advice.who]} · ${within[advice.within]}</span>
      </div>
    </li>
  `;
}

function words({ language }: ResultView): ChooseAdviceText {
  return textsIn(language, 'chooseAdvice', chooseAdviceNl);
}
