import type { LeerResult } from '@leerklimaat/core';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { pairStrip } from '../../charts/pair-strip.js';
import { vergelijkenNl } from '../../locales/vergelijken.nl.js';
import type { VergelijkenText } from '../../locales/vergelijken-text.js';
import { textsIn } from '../../locales/language-extra.js';
import { answerLabel, askedItem } from '../../parts/asked-item.js';
import { axisEnds } from '../../parts/axis-ends.js';
import { figure } from '../../parts/figure.js';
import { longDate } from '../../parts/long-date.js';
import type { ResultView } from '../../parts/questionnaire-view.js';
import type { ResultSection } from '../../parts/result-section.js';
import { readEarlier, type EarlierChange, type EarlierReading } from './read-earlier.js';
import { takeFile } from './take-file.js';

/** The present result beside an earlier one, from the host or from the file that the person kept. */
export function compareEarlier(view: ResultView): ResultSection | null {
  const { own, flow } = view;
  const given = view.given['earlier'];
  // Elements that are not given one have nothing to compare; nor has who holds up the mirror to someone else.
  if (!own || given === undefined || flow.instrument.id !== 'leerleider') return null;
  const words = textsIn(view.language, 'compare', vergelijkenNl);
  const reading = given === null ? null : readEarlier(flow.instrument, given, own);
  const says = reading && sentenceOf(view, reading, words);
  const status = `${view.uid}-earlier`;
  return {
    title: words.title,
    body: html`
      <p role="status" id=${status}>${says}</p>
      ${reading?.ok ? comparison(view, own, reading, words) : nothing}
      <div class="unprinted">
        <p>${words.about}</p>
        <div class="field">
          <label>
            ${words.file}
            <input
              type="file"
              accept=".json,application/json"
              aria-describedby=${status}
              @change=${(event: Event) => void takeFile(view, event.target as HTMLInputElement)}
            />
          </label>
        </div>
      </div>
    `,
    lines: reading?.ok && says ? [says] : [],
  };
}

/** A change is only claimed where it is more than measurement error. */
function sentenceOf(view: ResultView, reading: EarlierReading, words: VergelijkenText): string {
  if (!reading.ok) return words.fault[reading.fault];
  const { earlier, change } = reading;
  const { more, less, alike } = words;
  const direction = change.difference > 0 ? more : less;
  return (change.reliable ? direction : alike)(longDate(view.language, earlier.date));
}

function comparison(
  view: ResultView,
  own: LeerResult,
  { earlier, change }: EarlierChange,
  words: VergelijkenText,
): TemplateResult {
  const date = longDate(view.language, earlier.date);
  const sentence = words.plot(date);
  const pair = { own: change.now, other: change.earlier };
  return html`
    ${figure(sentence, html`${pairStrip(pair, change.reliable)} ${axisEnds(view)}`, {
      summary: words.table,
      caption: words.table,
      columns: [words.behaviour, date, longDate(view.language, own.date)],
      rows: [
        [words.score, String(Math.round(change.earlier)), String(Math.round(change.now))],
        ...answerRows(view, earlier),
      ],
    })}
    <p class="muted">${words.chance}</p>
  `;
}

/** What was answered then and now, without a word on the difference: one answer is too little for that. */
function answerRows(view: ResultView, { answers }: LeerResult): readonly (readonly string[])[] {
  if (!answers) return [];
  return view.flow.instrument.items.flatMap(({ id }) => {
    const asked = askedItem(view, id);
    if (!asked) return [];
    const label = (answer: number | 'na' | undefined): string =>
      answerLabel(asked, answer) ?? view.ui.chart.none;
    return [[asked.statement, label(answers[id]), label(view.session.answers[id])]];
  });
}
