import { keyedAnswer, type Instrument } from '@leerklimaat/core';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { pips } from '../charts/pips.js';
import { leerleiderChecklistNl } from '../locales/leerleider-checklist.nl.js';
import type { LeerleiderChecklistText } from '../locales/leerleider-checklist-text.js';
import { textsIn } from '../locales/language-extra.js';
import { chooseAdvice, chosenAdvice } from '../parts/choose-advice.js';
import { chosenLine } from '../parts/chosen-line.js';
import { heading } from '../parts/heading.js';
import type { ResultContent, ResultView } from '../parts/questionnaire-view.js';

interface Behaviour {
  readonly item: string;
  /** 1 to the number of points, or `null`. */
  readonly answer: number | null;
}

/** It is a list of actions too: each of the fifteen can be chosen, whatever the answers. */
const ALL_ACTIONS = { all: true } as const;

/** What someone already does, what could be done more, and actions to choose from. */
export function leerleiderChecklistResult(view: ResultView): ResultContent {
  const words = textsIn(view.language, 'checklist', leerleiderChecklistNl);
  const { instrument } = view.flow;
  const behaviours = instrument.items.map(({ id }) => ({
    item: id,
    answer: keyedAnswer(instrument, view.session.answers, id),
  }));
  const middle = (pointsOf(instrument) + 1) / 2;
  const often = behaviours.filter(({ answer }) => answer !== null && answer > middle);
  const seldom = behaviours.filter(({ answer }) => answer !== null && answer <= middle);
  const open = behaviours.filter(({ answer }) => answer === null);
  const answered = often.length + seldom.length;
  const chosen = chosenAdvice(view, ALL_ACTIONS);
  const finding = answered === 0 ? words.none : words.finding(often.length, answered);
  return {
    finding,
    body: html`
      <p class="muted">${words.plot}</p>
      ${list(view, words, words.often, often)} ${list(view, words, words.sometimes, seldom)}
      ${open.length > 0 ? list(view, words, words.notAnswered, open) : nothing}
      ${chooseAdvice(view, ALL_ACTIONS)}
    `,
    lines: [
      view.text.resultTitle,
      finding,
      ...lines(view, words.often, often),
      ...lines(view, words.sometimes, seldom),
      '',
      ...chosen.map((action) => chosenLine(view, action)),
    ],
    chosen,
  };
}

/** Most frequent first within “often”, least frequent first within the rest would rank people: the order stays. */
function list(
  view: ResultView,
  words: LeerleiderChecklistText,
  title: string,
  behaviours: readonly Behaviour[],
): TemplateResult {
  return html`
    ${heading(view.headingLevel + 1, title)}
    ${
      behaviours.length === 0
        ? html`<p>${words.nothingHere}</p>`
        : html`<ul class="plain">
            ${behaviours.map((behaviour) => row(view, behaviour))}
          </ul>`
    }
  `;
}

function row({ text, flow, ui }: ResultView, { item, answer }: Behaviour): TemplateResult {
  const points = pointsOf(flow.instrument);
  return html`
    <li class="choice behaviour">
      <span>${text.items[item]}</span>
      <span class="often muted">
        ${answer === null ? nothing : pips(answer, points)}
        ${answerWord(text.anchors, answer) ?? ui.chart.none}
      </span>
    </li>
  `;
}

function lines(
  { text }: ResultView,
  title: string,
  behaviours: readonly Behaviour[],
): readonly string[] {
  return [
    '',
    title,
    ...behaviours.map(
      ({ item, answer }) => `- ${text.items[item]} (${answerWord(text.anchors, answer) ?? ''})`,
    ),
  ];
}

function pointsOf({ format }: Instrument): number {
  return format.kind === 'count' ? 0 : format.points;
}

function answerWord(anchors: readonly string[], answer: number | null): string | null {
  return answer === null ? null : (anchors[answer - 1] ?? null);
}
