import {
  compareMirrors,
  leerleiderSpiegel,
  validateResult,
  type LeerResult,
  type MirrorComparison,
} from '@leerklimaat/core';
import { html, type TemplateResult } from 'lit/html.js';
import { pairStrip } from '../../charts/pair-strip.js';
import { spiegelbeeldNl } from '../../locales/spiegelbeeld.nl.js';
import type { SpiegelbeeldText } from '../../locales/spiegelbeeld-text.js';
import { textsIn } from '../../locales/language-extra.js';
import { answerLabel, askedItem } from '../../parts/asked-item.js';
import { axisEnds } from '../../parts/axis-ends.js';
import { figure } from '../../parts/figure.js';
import type { ResultView } from '../../parts/questionnaire-view.js';
import type { ResultSection } from '../../parts/result-section.js';

/** The own view of each behaviour beside the mean of the team; a difference is only called so where it is clear. */
export function compareMirror(view: ResultView): ResultSection | null {
  const { own, flow } = view;
  const given = view.given['mirrors'];
  if (!own || !Array.isArray(given) || flow.instrument.id !== 'leerleider') return null;
  const words = textsIn(view.language, 'mirrorImage', spiegelbeeldNl);
  const pair = { self: flow.instrument, mirror: leerleiderSpiegel };
  const { title, tooFew } = words;
  const { value } = compareMirrors(pair, own, readable(given));
  if (!value) return { title, body: html`<p>${tooFew}</p>`, lines: [tooFew] };
  const rows = rowsOf(view, value, words);
  const sentence = words.plot(value.people);
  return {
    title,
    body: html`<p>${words.normal}</p>
      ${figure(sentence, picture(view, rows), {
        summary: view.ui.chart.asTable,
        caption: sentence,
        columns: [words.behaviour, words.you, words.team, words.difference],
        rows: rows.map((row) => [
          row.label,
          row.answer,
          figureOf(view, row.others),
          row.difference,
        ]),
      })}`,
    lines: rows.map(({ label, difference }) => `- ${label} (${difference})`),
  };
}

interface MirrorRow {
  readonly label: string;
  /** The own answer in words; of all together the own score. */
  readonly answer: string;
  readonly own: number | null;
  readonly others: number | null;
  readonly difference: string;
  readonly clear: boolean;
}

/** All together first. Results without answers say nothing about one behaviour. */
function rowsOf(
  view: ResultView,
  { overall, behaviours }: MirrorComparison,
  words: SpiegelbeeldText,
): readonly MirrorRow[] {
  const all = {
    label: words.overall,
    answer: figureOf(view, overall.own.value),
    ...marks(overall, words),
  };
  if (behaviours.every(({ others }) => others.value === null)) return [all];
  const rows = behaviours.map((behaviour) => {
    const asked = askedItem(view, behaviour.item);
    const answer = asked && answerLabel(asked, view.session.answers[behaviour.item]);
    return {
      label: asked?.statement ?? behaviour.item,
      answer: answer ?? view.ui.chart.none,
      ...marks(behaviour, words),
    };
  });
  return [all, ...rows];
}

function marks(
  { own, others, gap }: MirrorComparison['overall'],
  words: SpiegelbeeldText,
): Omit<MirrorRow, 'label' | 'answer'> {
  return {
    own: own.value,
    others: others.value,
    difference: gap.value === null ? words.noDifference : words.direction[gap.value.direction],
    clear: gap.value?.clear ?? false,
  };
}

function picture(view: ResultView, rows: readonly MirrorRow[]): TemplateResult {
  return html`
    ${axisEnds(view)}
    <ul class="plain">
      ${rows.map(
        ({ label, own, others, difference, clear }) =>
          html`<li class="choice">
            ${label} ${pairStrip({ own, other: others }, clear)}
            <span class="muted">${difference}</span>
          </li>`,
      )}
    </ul>
  `;
}

function figureOf({ ui }: ResultView, value: number | null): string {
  return value === null ? ui.chart.none : String(Math.round(value));
}

const read = new WeakMap<readonly unknown[], readonly LeerResult[]>();

/** Checked once per list: it is drawn with every change in the result. */
function readable(given: readonly unknown[]): readonly LeerResult[] {
  const known = read.get(given);
  if (known) return known;
  const results = given.flatMap((input) => {
    const checked = validateResult(input);
    return checked.ok ? [checked.value] : [];
  });
  read.set(given, results);
  return results;
}
