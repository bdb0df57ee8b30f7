import type { Instrument } from '../model/instrument.js';
import type { ScaleScore } from '../model/score.js';
import { standardErrorOfMeasurement } from '../statistics/standard-error-of-measurement.js';
import { OPEN } from './sheet.js';

/** What scoring needs of an instrument, worked out once so that a million sheets don't repeat it. */
export interface ScoringPlan {
  /** Item ids, in the order as shown. Everywhere else an item is its index in this list. */
  readonly ids: readonly string[];
  readonly indexById: ReadonlyMap<string, number>;
  /** A sheet without answers, to copy. */
  readonly blank: readonly number[];
  readonly scales: readonly PlannedScale[];
  readonly points: number;
  /** Standard error of measurement of a scale score, in POMP. */
  readonly sem: number;
}

export interface PlannedScale {
  readonly id: string;
  /** Items that are counted as answered. */
  readonly direct: readonly number[];
  /** Items that are turned before they are counted. */
  readonly reversed: readonly number[];
  /** Number of items, both ways. */
  readonly items: number;
  /** Answers that the scale needs to have a value. */
  readonly needed: number;
  /** The scores that were made so far; filled by `scaleScore`. */
  readonly scores: Map<number, ScaleScore>;
}

const plans = new WeakMap<Instrument, ScoringPlan>();

export function scoringPlan(instrument: Instrument): ScoringPlan {
  let plan = plans.get(instrument);
  if (!plan) plans.set(instrument, (plan = makePlan(instrument)));
  return plan;
}

function makePlan(instrument: Instrument): ScoringPlan {
  const { format, items, scales, assumptions } = instrument;
  return {
    ids: items.map(({ id }) => id),
    indexById: new Map(items.map(({ id }, index) => [id, index])),
    blank: items.map(() => OPEN),
    scales: scales.map(({ id }) => planScale(instrument, id)),
    points: format.points,
    sem: standardErrorOfMeasurement(assumptions.sd, assumptions.reliability),
  };
}

function planScale({ items, scoring }: Instrument, id: string): PlannedScale {
  const direct: number[] = [];
  const reversed: number[] = [];
  items.forEach((item, index) => {
    if (item.scale === id) (item.reversed ? reversed : direct).push(index);
  });
  const size = direct.length + reversed.length;
  const needed = answersNeeded(size, scoring.answeredShare);
  return { id, direct, reversed, items: size, needed, scores: new Map() };
}

/** The small step keeps 0.55 of 100 at 55: in binary it comes out just above. */
function answersNeeded(items: number, share: number): number {
  return Math.ceil(share * items - 1e-9);
}
