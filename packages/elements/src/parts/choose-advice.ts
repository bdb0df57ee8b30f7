import { pickAdvice, type Advice, type AdviceText } from '@leerklimaat/core';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { chooseAdviceNl } from '../locales/choose-advice.nl.js';
import type { ChooseAdviceText } from '../locales/choose-advice-text.js';
import { textsIn, withExtras } from '../locales/language-extra.js';
import { pickLanguage } from '../locales/pick-language.js';
import { heading } from './heading.js';
import type { ResultView } from './questionnaire-view.js';

/** The session holds as many; the sentences say it in words. */
const MOST = 3;

/** Things to do, in the order in which they may help; the person chooses at most three. */
export function chooseAdvice(view: ResultView): TemplateResult | typeof nothing {
  const { headingLevel, session } = view;
  const { title, most, full } = words(view);
  const advice = adviceFor(view);
  if (advice.length === 0) return nothing;
  return html`
    <section class="advice">
      ${heading(headingLevel + 1, title)}
      <p>${session.chosen.length < MOST ? most : full}</p>
      <ul class="plain">
        ${advice.map((entry) => adviceRow(view, entry))}
      </ul>
    </section>
  `;
}

/** The chosen things, as lines of text. */
export function chosenLines(view: ResultView): readonly string[] {
  return adviceFor(view)
    .filter(({ advice }) => view.session.chosen.includes(advice.id))
    .map(({ advice, text }) => `☐ ${text.title} (${words(view).within[advice.within]})`);
}

interface AdviceRow {
  readonly advice: Advice;
  readonly text: AdviceText;
}

function adviceFor({ definition, flow, session, score, text }: ResultView): readonly AdviceRow[] {
  const { advice, adviceTexts } = definition;
  const { id } = flow.instrument;
  const all = withExtras(adviceTexts ?? {}, (extra) => extra.advice[id]);
  const texts = pickLanguage(all, text.language);
  if (!advice || !texts) return [];
  return pickAdvice(flow.instrument, session.answers, score, advice).flatMap(
    ({ advice: entry }) => {
      const sentences = texts[entry.id];
      return sentences ? [{ advice: entry, text: sentences }] : [];
    },
  );
}

function adviceRow(view: ResultView, { advice, text }: AdviceRow): TemplateResult {
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
        <span class="muted">
          ${helps(view, advice)}${who[advice.who]} · ${within[advice.within]}
        </span>
      </div>
    </li>
  `;
}

function helps(view: ResultView, { helps: id }: Advice): string {
  const scale = view.text.scales[id];
  return scale ? `${words(view).helps} ${scale.shortName.toLowerCase()} · ` : '';
}

function words({ language }: ResultView): ChooseAdviceText {
  return textsIn(language, 'chooseAdvice', chooseAdviceNl);
}
