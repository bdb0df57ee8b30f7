import type { PlanEntry } from '@leerklimaat/core';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { planNl } from '../locales/plan.nl.js';
import type { PlanText } from '../locales/plan-text.js';
import { textsIn } from '../locales/language-extra.js';
import { actionCalendar, isDay } from './action-calendar.js';
import type { AdviceRow } from './advice-row.js';
import { chosenLine } from './chosen-line.js';
import { downloadFile } from './download-file.js';
import { heading } from './heading.js';
import { longDate } from './long-date.js';
import type { ResultView } from './questionnaire-view.js';

/** The fields in the order in which they are asked. */
const FIELDS = ['what', 'withWhom', 'when'] as const satisfies readonly (keyof PlanEntry)[];
type Field = (typeof FIELDS)[number];

/** Longer than any plan that is carried out. */
const MOST_CHARACTERS = 300;

const NOT_PLANNED: PlanEntry = { what: '', withWhom: '', when: '' };

/** What, with whom and when, for each thing that was chosen; and the days as a file for a calendar. */
export function plan(
  view: ResultView,
  chosen: readonly AdviceRow[],
): TemplateResult | typeof nothing {
  if (chosen.length === 0) return nothing;
  const text = words(view);
  return html`
    <section>
      ${heading(view.headingLevel + 1, text.title)}
      <p>${text.about}</p>
      ${chosen.map((row) => planEntry(view, row))} ${calendarButton(view, chosen, text)}
    </section>
  `;
}

/** What was planned, as lines of text; nothing for what has no plan. */
export function planLines(view: ResultView, chosen: readonly AdviceRow[]): readonly string[] {
  return chosen.flatMap((row) => {
    const notes = notesOf(view, row);
    return notes.length === 0 ? [] : [chosenLine(view, row), ...notes.map((note) => `  ${note}`)];
  });
}

function planEntry(view: ResultView, row: AdviceRow): TemplateResult {
  const id = `${view.uid}-plan-${row.advice.id}`;
  return html`
    <div class="planned" role="group" aria-labelledby=${id}>
      <strong id=${id}>${row.text.title}</strong>
      ${FIELDS.map((name) => field(view, row, name))}
    </div>
  `;
}

/** On paper a field is the words in it, or a line to write on. */
function field(view: ResultView, { advice: { id } }: AdviceRow, name: Field): TemplateResult {
  const entry = entryOf(view, id);
  const note = (event: Event): void => {
    const value = (event.target as HTMLInputElement).value.trim();
    const kept = name === 'when' && !isDay(value) ? '' : value;
    view.dispatch({ type: 'plan', advice: id, entry: { [name]: kept } });
  };
  return html`
    <div class="field">
      <label>
        ${words(view)[name]}
        <input
          type=${name === 'when' ? 'date' : 'text'}
          maxlength=${MOST_CHARACTERS}
          max=${name === 'when' ? '9999-12-31' : nothing}
          autocomplete="off"
          .value=${entry[name]}
          @change=${note}
        />
      </label>
      <span class="printed">${shown(view, entry, name)}</span>
    </div>
  `;
}

function calendarButton(
  view: ResultView,
  chosen: readonly AdviceRow[],
  text: PlanText,
): TemplateResult {
  const { length: dated } = chosen.filter(({ advice }) => isDay(entryOf(view, advice.id).when));
  const some = dated === 0 ? text.calendarNone : text.calendarSome(dated, chosen.length);
  return html`
    <div class="tools">
      <button
        type="button"
        class="secondary"
        ?disabled=${dated === 0}
        @click=${() => downloadCalendar(view, chosen)}
      >
        ${dated === chosen.length ? text.calendar : some}
      </button>
    </div>
  `;
}

function downloadCalendar(view: ResultView, chosen: readonly AdviceRow[]): void {
  const { session, flow } = view;
  const days = chosen.map((row) => ({
    uid: `${session.completion?.id ?? ''}-${row.advice.id}`,
    date: entryOf(view, row.advice.id).when,
    title: row.text.title,
    notes: [row.text.firstStep, ...notesOf(view, row, ['what', 'withWhom'])].join('\n'),
  }));
  const file = actionCalendar(days, new Date());
  downloadFile(`${flow.instrument.id}.ics`, 'text/calendar;charset=utf-8', file);
}

function notesOf(
  view: ResultView,
  { advice }: AdviceRow,
  fields: readonly Field[] = FIELDS,
): readonly string[] {
  const text = words(view);
  const entry = entryOf(view, advice.id);
  return fields
    .filter((name) => entry[name] !== '')
    .map((name) => text.line(text[name], shown(view, entry, name)));
}

function shown({ language }: ResultView, entry: PlanEntry, name: Field): string {
  return name === 'when' && isDay(entry.when) ? longDate(language, entry.when) : entry[name];
}

function entryOf({ session }: ResultView, id: string): PlanEntry {
  return (Object.hasOwn(session.plan, id) ? session.plan[id] : undefined) ?? NOT_PLANNED;
}

function words({ language }: ResultView): PlanText {
  return textsIn(language, 'plan', planNl);
}
