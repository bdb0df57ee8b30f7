import { answerRange, formatOf, type AnswerRange } from '../contract/answer-range.js';
import type { Instrument, Item, Scale } from '../model/instrument.js';
import type { ScaleScore } from '../model/score.js';
import { standardErrorOfMeasurement } from '../statistics/standard-error-of-measurement.js';
import { OPEN } from './sheet.js';

/** What scoring needs of an instrument, worked out once so that a million sheets don't repeat it. */
export interface ScoringPlan {
  /** Item ids, in the order as shown. Everywhere else an item is its index in this list. */
  readonly ids: readonly string[];
  readonly indexById: ReadonlyMap<string, number>;
  readonly ranges: readonly AnswerRange[];
  /** A sheet without answers, to copy. */
  readonly blank: readonly number[];
  /** Scales of labelled points. */
  readonly scales: readonly PlannedScale[];
  /** Scales that are counted. */
  readonly counts: readonly PlannedCount[];
  /** Choices of best and least, in pairs. */
  readonly choices: readonly PlannedChoice[];
  /** Whether all items are answered on the same points, so that a run of one answer can mean something. */
  readonly uniform: boolean;
  /** The largest standard error of measurement of its scales, in POMP. */
  readonly sem: number;
}

export interface PlannedScale {
  readonly id: string;
  /** Items that are counted as answered. */
  readonly direct: readonly number[];
  /** Items that are turned before they are counted. */
  readonly reversed: readonly number[];
  /** Number of items, both ways; of choices the number of pairs. */
  readonly items: number;
  /** Answers that the scale needs to have a value. */
  readonly needed: number;
  /** Number of answer points. */
  readonly points: number;
  /** Standard error of measurement, in POMP. */
  readonly sem: number;
  /** The scores that were made so far; filled by `scaleScore`. */
  readonly scores: Map<number, ScaleScore>;
}

export interface PlannedCount {
  readonly id: string;
  readonly items: readonly number[];
  readonly needed: number;
  readonly most: number;
}

export interface PlannedChoice {
  readonly best: number;
  readonly least: number;
  /** The scale of each answer. */
  readonly scales: readonly string[];
}

const plans = new WeakMap<Instrument, ScoringPlan>();

export function scoringPlan(instrument: Instrument): ScoringPlan {
  let plan = plans.get(instrument);
  if (!plan) plans.set(instrument, (plan = makePlan(instrument)));
  return plan;
}

/** Least, neither, best. */
const CHOICE_POINTS = 3;

function makePlan(instrument: Instrument): ScoringPlan {
  const { items } = instrument;
  const choices = planChoices(items);
  const scales = instrument.scales.flatMap((scale) => planScale(instrument, scale, choices.length));
  const formats = new Set(items.map((item) => formatOf(instrument, item)));
  return {
    ids: items.map(({ id }) => id),
    indexById: new Map(items.map(({ id }, index) => [id, index])),
    ranges: items.map((item) => answerRange(instrument, item)),
    blank: items.map(() => OPEN),
    scales,
    counts: instrument.scales.flatMap((scale) => planCount(instrument, scale)),
    choices,
    uniform: formats.size === 1 && instrument.format.kind !== 'choice',
    sem: Math.max(0, ...scales.map(({ sem }) => sem)),
  };
}

function planScale(instrument: Instrument, scale: Scale, pairs: number): readonly PlannedScale[] {
  const format = scale.format ?? instrument.format;
  if (format.kind === 'count') return [];
  const { items, scoring, assumptions } = instrument;
  const own = itemsOf(instrument, scale);
  const direct = own.filter((index) => !items[index]?.reversed);
  const reversed = own.filter((index) => items[index]?.reversed);
  const asked = format.kind === 'choice' ? pairs : own.length;
  const reliability = scale.reliability ?? assumptions.reliability;
  return [
    {
      id: scale.id,
      direct,
      reversed,
      items: asked,
      needed: answersNeeded(asked, scoring.answeredShare),
      points: format.kind === 'choice' ? CHOICE_POINTS : format.points,
      sem: standardErrorOfMeasurement(assumptions.sd, reliability),
      scores: new Map(),
    },
  ];
}

function planCount(instrument: Instrument, scale: Scale): readonly PlannedCount[] {
  const format = scale.format ?? instrument.format;
  if (format.kind !== 'count') return [];
  const items = itemsOf(instrument, scale);
  const needed = answersNeeded(items.length, instrument.scoring.answeredShare);
  return [{ id: scale.id, items, needed, most: format.most }];
}

function planChoices(items: readonly Item[]): readonly PlannedChoice[] {
  return items.flatMap(({ scale, least, unlike }, index) => {
    const best = items.findIndex(({ id }) => id === unlike);
    return least && best >= 0 && typeof scale !== 'string'
      ? [{ best, least: index, scales: scale }]
      : [];
  });
}

function itemsOf({ items }: Instrument, { id }: Scale): readonly number[] {
  return items.flatMap(({ scale }, index) => (scale === id ? [index] : []));
}

/** The small step keeps 0.55 of 100 at 55: in binary it comes out just above. */
function answersNeeded(items: number, share: number): number {
  return Math.ceil(share * items - 1e-9);
}
