import type { Instrument } from '../model/instrument.js';
import { standardErrorOfMeasurement } from '../statistics/standard-error-of-measurement.js';

/** What scoring needs of an instrument, worked out once so that a million sheets don't repeat it. */
export interface ScoringPlan {
  readonly items: readonly PlannedItem[];
  readonly scales: readonly PlannedScale[];
  readonly points: number;
  /** Standard error of measurement of a scale score, in POMP. */
  readonly sem: number;
  /** Reversed items, each with the items of its scale that are not. */
  readonly reversals: readonly Reversal[];
}

export interface Reversal {
  readonly id: string;
  readonly peers: readonly string[];
}

export interface PlannedItem {
  readonly id: string;
  /** Index in the plan's scales. */
  readonly scale: number;
  readonly reversed: boolean;
}

export interface PlannedScale {
  readonly id: string;
  readonly items: number;
  /** Answers that the scale needs to have a value. */
  readonly needed: number;
}

const plans = new WeakMap<Instrument, ScoringPlan>();

export function scoringPlan(instrument: Instrument): ScoringPlan {
  let plan = plans.get(instrument);
  if (!plan) plans.set(instrument, (plan = makePlan(instrument)));
  return plan;
}

function makePlan({ format, scales, items, scoring, assumptions }: Instrument): ScoringPlan {
  return {
    items: items.map((item) => ({
      id: item.id,
      scale: scales.findIndex(({ id }) => id === item.scale),
      reversed: item.reversed === true,
    })),
    scales: scales.map(({ id }) => {
      const size = items.filter((item) => item.scale === id).length;
      return { id, items: size, needed: answersNeeded(size, scoring.answeredShare) };
    }),
    points: format.points,
    sem: standardErrorOfMeasurement(assumptions.sd, assumptions.reliability),
    reversals: items
      .filter(({ reversed }) => reversed)
      .map(({ id, scale }) => ({
        id,
        peers: items
          .filter((item) => item.scale === scale && !item.reversed)
          .map((item) => item.id),
      })),
  };
}

/** The small step keeps 2/3 of 9 at 6: in binary it comes out just above. */
function answersNeeded(items: number, share: number): number {
  return Math.ceil(share * items - 1e-9);
}
