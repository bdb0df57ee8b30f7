import { pickAdvice, type AdviceReason, type Definition } from '@leerklimaat/core';
import { chooseAdviceNl } from '../locales/choose-advice.nl.js';
import { textsIn, withExtras } from '../locales/language-extra.js';
import { pickLanguage } from '../locales/pick-language.js';
import type { AdviceRow } from './advice-row.js';
import { answerLabel, askedItem } from './asked-item.js';
import type { ResultView } from './questionnaire-view.js';
import { moduleView } from './scored-view.js';

export interface AdviceWish {
  /** Whether what the answers do not ask for can be chosen too. */
  readonly all?: boolean;
}

/**
 * Advice after everything that was asked. The questionnaires take turns, so that none fills the first places alone; then
 * comes what stands for a gap, and last what the answers do not ask for.
 */
export function adviceRows(view: ResultView, { all }: AdviceWish): readonly AdviceRow[] {
  return view.asked
    .flatMap(({ definition }) => rowsOf(view, definition, all))
    .sort((a, b) => a.turn - b.turn)
    .map(({ row }) => row);
}

/** Behind more turns than there is advice. */
const GAPS = 1_000;
const NOT_PICKED = 2_000;

interface Turn {
  readonly turn: number;
  readonly row: AdviceRow;
}

function rowsOf(
  main: ResultView,
  { instrument, advice, adviceTexts = {} }: Definition,
  all = false,
): readonly Turn[] {
  const view = moduleView(main, instrument.id);
  if (!view || !advice) return [];
  const byLanguage = withExtras(adviceTexts, (extra) => extra.advice[instrument.id]);
  const texts = pickLanguage(byLanguage, view.text.language);
  const picks = pickAdvice(instrument, view.session.answers, view.score, advice);
  const picked = new Set(picks.map((pick) => pick.advice));
  const others = all ? advice.filter((entry) => !picked.has(entry)) : [];
  const rows = [
    ...picks.map((pick, turn) => {
      const gap = pick.because.code === 'not-answered';
      return { ...pick, reason: reason(view, pick.because), turn: gap ? GAPS + turn : turn };
    }),
    ...others.map((entry, turn) => ({
      advice: entry,
      reason: ofItem(view, entry.helps),
      turn: NOT_PICKED + turn,
    })),
  ];
  return rows.flatMap(({ advice: entry, reason: because, turn }) => {
    const text = texts?.[entry.id];
    return text ? [{ turn, row: { advice: entry, text, because, picked: picked.has(entry) } }] : [];
  });
}

function reason(view: ResultView, because: AdviceReason): string {
  if ('item' in because) return ofItem(view, because.item);
  const words = textsIn(view.language, 'chooseAdvice', chooseAdviceNl).because;
  const scale = view.text.scales[because.scale]?.name ?? because.scale;
  switch (because.code) {
    case 'foundation':
      return words.foundation(scale);
    case 'lowest-score':
      return words.lowest(scale);
    case 'score':
      return words.score(scale, Math.round(because.value));
    case 'preference':
      return words.preference(scale);
    case 'in-turn':
      return words.inTurn(scale);
    case 'not-answered':
      return words.unscored(scale);
  }
}

/** What the person answered: that is all there is to say about one statement. */
function ofItem(view: ResultView, id: string): string {
  const asked = askedItem(view, id);
  if (!asked) return '';
  const words = textsIn(view.language, 'chooseAdvice', chooseAdviceNl).because;
  const answer = answerLabel(asked, view.session.answers[id]);
  return answer === null ? words.open(asked.statement) : words.answered(asked.statement, answer);
}
