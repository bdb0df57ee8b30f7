import { formatOf } from '../contract/answer-range.js';
import type { Answers } from '../model/answers.js';
import type { Instrument, Item } from '../model/instrument.js';
import type { SheetScore } from '../model/score.js';
import type { Advice } from '../model/text.js';
import { pomp } from '../statistics/pomp.js';
import { keyedAnswer } from './keyed-answer.js';

export interface PickedAdvice {
  readonly advice: Advice;
  /** Why it stands where it stands. */
  readonly because: AdviceReason;
}

export type AdviceReason =
  /** It helps the scale that carries the others; `value` in POMP. */
  | { readonly code: 'foundation'; readonly scale: string; readonly value: number | null }
  /** The score of this scale stands apart as the lowest, beyond measurement error; `value` in POMP. */
  | { readonly code: 'lowest-score'; readonly scale: string; readonly value: number }
  /** Scales stand in the order of their scores, and this is its turn; `value` in POMP. */
  | { readonly code: 'score'; readonly scale: string; readonly value: number }
  /** Preferences stand in the order of the person's profile, and this is its turn; `value` in POMP. */
  | { readonly code: 'preference'; readonly scale: string; readonly value: number }
  /** Its scale is not compared with others, so that the order of the instrument stands. */
  | { readonly code: 'in-turn'; readonly scale: string }
  /** At or under the middle of the answers; `value` is the answer, turned when the item is reversed. */
  | { readonly code: 'not-yet-often'; readonly item: string; readonly value: number }
  | { readonly code: 'not-yet-agreed'; readonly item: string; readonly value: number }
  | { readonly code: 'not-answered'; readonly scale: string }
  | { readonly code: 'not-answered'; readonly item: string };

/**
 * Advice in the order in which it may help this person, each with the reason.
 *
 * - What helps a scale follows the score, lowest first. The foundation comes first of all, because it carries the rest.
 *   Preferences are the other way round: one begins where the person likes to begin. Scales that may not be compared
 *   stand in the order of the instrument.
 * - What helps an item of labelled points follows the answer, lowest first. It is left out when the answer lies above the
 *   middle: the person agrees, or does it often already. So is what helps an item that is counted or chosen.
 * - Every scale or item gets its first advice before any gets its second. Among equals, what can be done this week comes
 *   first, then the order of the instrument, then the id.
 * - The first three, which people see first, do not all help one scale, and do not all need the same person: the third
 *   is the first in the order that prevents it, if there is one.
 * - What has no answer or no score stands behind all that has.
 *
 * The order of the list makes no difference.
 *
 * @example
 * pickAdvice(leerleider, answers, scoreSheet(leerleider, answers), leerleiderAdvice)[0]?.because;
 * // { code: 'not-yet-often', item: 'gedrag-12', value: 1 }
 */
export function pickAdvice(
  instrument: Instrument,
  answers: Answers,
  score: SheetScore,
  advice: readonly Advice[],
): readonly PickedAdvice[] {
  const left = advice
    .map((entry) => candidate(instrument, answers, score, entry))
    .filter((entry) => entry !== null)
    .sort(byRank);
  const order: Candidate[] = [];
  const turns = new Map<string, number>();
  while (left.length > 0) {
    const next = nextOf(left, order, turns);
    left.splice(left.indexOf(next), 1);
    order.push(next);
    const { helps } = next.picked.advice;
    turns.set(helps, (turns.get(helps) ?? 0) + 1);
  }
  return order.map(({ picked }) => picked);
}

interface Candidate {
  readonly picked: PickedAdvice;
  /** The scale that it helps, itself or through an item. */
  readonly scale: string;
  /** Lowest first. */
  readonly rank: number;
  /** Of what it helps, in the instrument. */
  readonly place: number;
}

const FIRST_OF_ALL = -1;
/** Behind every POMP. */
const LAST_OF_ALL = 101;

const WITHIN = { week: 0, month: 1, quarter: 2 };

function byRank(a: Candidate, b: Candidate): number {
  const [one, other] = [a.picked.advice, b.picked.advice];
  return (
    a.rank - b.rank ||
    WITHIN[one.within] - WITHIN[other.within] ||
    a.place - b.place ||
    (one.id < other.id ? -1 : 1)
  );
}

/** The best of what is left; of two that are as good, the one that stands first. */
function nextOf(
  left: readonly Candidate[],
  order: readonly Candidate[],
  turns: ReadonlyMap<string, number>,
): Candidate {
  // Of more turns than there were, nothing can have had: so late outweighs alike, and alike outweighs turns.
  const mostTurns = order.length + 1;
  const cost = (entry: Candidate): number =>
    (Number(entry.rank === LAST_OF_ALL) * 3 + sameness(order, entry)) * mostTurns +
    (turns.get(entry.picked.advice.helps) ?? 0);
  return left.reduce((best, entry) => (cost(entry) < cost(best) ? entry : best));
}

/** In how many ways, two at most, this one as the third would make the first three alike. */
function sameness(order: readonly Candidate[], third: Candidate): number {
  if (order.length !== 2) return 0;
  const oneScale = order.every(({ scale }) => scale === third.scale);
  const oneActor = order.every(({ picked }) => picked.advice.who === third.picked.advice.who);
  return Number(oneScale) + Number(oneActor);
}

function candidate(
  instrument: Instrument,
  answers: Answers,
  score: SheetScore,
  advice: Advice,
): Candidate | null {
  const { scales, items } = instrument;
  const place = scales.findIndex(({ id }) => id === advice.helps);
  if (place >= 0) return { ...ofScale(instrument, score, advice), scale: advice.helps, place };
  const index = items.findIndex(({ id }) => id === advice.helps);
  const item = items[index];
  if (!item || typeof item.scale !== 'string') return null;
  const found = ofItem(instrument, answers, item, advice);
  return found && { ...found, scale: item.scale, place: scales.length + index };
}

type Ranked = Pick<Candidate, 'picked' | 'rank'>;

function ofScale(
  { scoring: { profile, foundation } }: Instrument,
  { scales, counts = [], extremes }: SheetScore,
  advice: Advice,
): Ranked {
  const { helps: scale } = advice;
  const value = scales.find((score) => score.scale === scale)?.value ?? null;
  const ranked = (because: AdviceReason, rank: number): Ranked => ({
    picked: { advice, because },
    rank,
  });
  if (scale === foundation) return ranked({ code: 'foundation', scale, value }, FIRST_OF_ALL);
  const count = counts.find((score) => score.scale === scale)?.value ?? null;
  if (value === null && count === null) {
    return ranked({ code: 'not-answered', scale }, LAST_OF_ALL);
  }
  if (profile === 'separate') return ranked({ code: 'in-turn', scale }, 0);
  if (value === null) return ranked({ code: 'in-turn', scale }, 100);
  if (profile !== 'levels') return ranked({ code: 'preference', scale, value }, 100 - value);
  const lowest = extremes.value?.lowest.includes(scale) ?? false;
  return ranked({ code: lowest ? 'lowest-score' : 'score', scale, value }, value);
}

function ofItem(
  instrument: Instrument,
  answers: Answers,
  item: Item,
  advice: Advice,
): Ranked | null {
  const format = formatOf(instrument, item);
  if (format.kind !== 'agreement' && format.kind !== 'frequency') return null;
  const value = keyedAnswer(instrument, answers, item.id);
  if (value === null) {
    const because: AdviceReason = { code: 'not-answered', item: item.id };
    return { picked: { advice, because }, rank: LAST_OF_ALL };
  }
  if (value > (format.points + 1) / 2) return null;
  const code = format.kind === 'frequency' ? 'not-yet-often' : 'not-yet-agreed';
  return {
    picked: { advice, because: { code, item: item.id, value } },
    rank: pomp(value, 1, format.points),
  };
}
