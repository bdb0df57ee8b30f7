import type { Instrument } from '../model/instrument.js';
import { centredError } from '../scoring/centred-error.js';
import { scoringPlan, type PlannedScale, type ScoringPlan } from '../scoring/scoring-plan.js';
import { LARGEST_QUICK } from './exact-sums.js';
import type { SummaryInstrument } from './group-summary.js';
import { hashDigits } from './hash-text.js';

/** Goes up when the same answers would give other sums. */
export const SCORING_VERSION = 1;

/** What summing needs of an instrument, worked out once. */
export interface SummaryPlan {
  readonly scoring: ScoringPlan;
  readonly instrument: SummaryInstrument;
  /** Where an item's counts begin in `SummaryCell.items`; one more at the end, where they stop. */
  readonly offsets: readonly number[];
  readonly scales: readonly SummedScale[];
  /** `null` when the instrument has no total. */
  readonly total: Shared | null;
  /** `null` when the instrument is not read as preferences. */
  readonly preferences: SummedPreferences | null;
  /** `null` when the instrument has no talk beside activities. */
  readonly wordsAndDeeds: PlannedWordsAndDeeds | null;
}

export interface SummedScale {
  readonly planned: PlannedScale;
  /** Its items by index, in the order of the instrument; of choices none. */
  readonly items: readonly number[];
  /** For each of `items`, whether it is reversed. */
  readonly reversed: readonly boolean[];
  /** The mean of the keyed answers, times this, is a whole number: see {@link ScaleSums}. */
  readonly unit: bigint;
  /** By number of answers: what their sum is multiplied by to be the score times `unit`; `null` of too few answers. */
  readonly factors: readonly (number | bigint | null)[];
}

/** Scales brought to one measure, so that their scores may be added. */
export interface Shared {
  /** POMP / 100 of any scale, times this, is a whole number. */
  readonly unit: bigint;
  /** Per scale: (mean × its unit − its unit) × factor = POMP / 100 × `unit`. */
  readonly factors: readonly bigint[];
  /** The same per scale as numbers, where all of it is small enough; else `null`. */
  readonly steps: readonly Step[] | null;
}

/** (value − `from`) × `factor` is the part of one scale. */
export interface Step {
  readonly from: number;
  readonly factor: number;
}

export interface SummedPreferences extends Shared {
  /** Least common multiple of 1 to the number of scales: the highest place is shared between equals. */
  readonly shares: number;
  /** A distance to the own mean above this, in POMP points, is more than measurement error. */
  readonly limit: number;
}

export interface PlannedWordsAndDeeds {
  /** Index in `scales`. */
  readonly talk: number;
  /** Index in `scoring.counts`. */
  readonly activities: number;
  /** From this talk score (mean, in answer points) on, a person counts as talking often. */
  readonly oftenFrom: number;
}

const plans = new WeakMap<Instrument, SummaryPlan>();

/** The units and the order of a {@link GroupSummary} of this instrument. */
export function summaryPlan(instrument: Instrument): SummaryPlan {
  let plan = plans.get(instrument);
  if (!plan) plans.set(instrument, (plan = makePlan(instrument)));
  return plan;
}

/** Open and can't know come before the answers. */
export const FIRST_ANSWER_CODE = 2;

function makePlan(instrument: Instrument): SummaryPlan {
  const scoring = scoringPlan(instrument);
  const offsets = [0];
  for (const { least, most } of scoring.ranges) {
    offsets.push((offsets.at(-1) ?? 0) + FIRST_ANSWER_CODE + most - least + 1);
  }
  const scales = scoring.scales.map(planScale);
  const asPreferences =
    instrument.scoring.profile === 'preferences' || instrument.scoring.profile === 'best-worst';
  return {
    scoring,
    instrument: {
      id: instrument.id,
      version: instrument.version,
      fingerprint: fingerprint(instrument),
    },
    offsets,
    scales,
    total: instrument.scoring.total ? share(scales) : null,
    preferences: asPreferences && scales.length > 1 ? planPreferences(instrument, scales) : null,
    wordsAndDeeds: planWordsAndDeeds(instrument, scales),
  };
}

function planScale(planned: PlannedScale): SummedScale {
  const items = [...planned.direct, ...planned.reversed].sort((a, b) => a - b);
  const least = Math.max(1, planned.needed);
  const unit = leastCommonMultiple(least, planned.items);
  const isQuick = unit * BigInt(planned.points) <= LARGEST_QUICK;
  return {
    planned,
    items,
    reversed: items.map((index) => planned.reversed.includes(index)),
    unit,
    factors: Array.from({ length: planned.items + 1 }, (_, answered) => {
      if (answered < least) return null;
      const factor = unit / BigInt(answered);
      return isQuick ? Number(factor) : factor;
    }),
  };
}

function share(scales: readonly SummedScale[]): Shared {
  const spans = scales.map(({ unit, planned }) => unit * BigInt(planned.points - 1));
  const unit = spans.reduce((a, b) => (a / divisor(a, b)) * b, 1n);
  const count = BigInt(scales.length);
  // A distance to the own mean is at most the number of scales times the unit, and so is every part of it.
  const isQuick = count * unit <= LARGEST_QUICK;
  const factors = spans.map((span) => unit / span);
  const steps = scales.map((scale, index) => ({
    from: Number(scale.unit),
    factor: Number(factors[index]),
  }));
  return { unit, factors, steps: isQuick ? steps : null };
}

function planPreferences(
  { assumptions }: Instrument,
  scales: readonly SummedScale[],
): SummedPreferences {
  return {
    ...share(scales),
    shares: Number(leastCommonMultiple(1, scales.length)),
    limit: 1.96 * centredError(assumptions, scales.length),
  };
}

function planWordsAndDeeds(
  instrument: Instrument,
  scales: readonly SummedScale[],
): PlannedWordsAndDeeds | null {
  const often = instrument.scales.find(({ oftenFrom }) => oftenFrom !== undefined);
  const talk = scales.findIndex(({ planned }) => planned.id === often?.id);
  const { counts } = scoringPlan(instrument);
  const oftenFrom = often?.oftenFrom;
  const unit = scales[talk]?.unit ?? 0n;
  if (oftenFrom === undefined || talk < 0 || counts.length === 0 || unit > LARGEST_QUICK)
    return null;
  return { talk, activities: 0, oftenFrom };
}

/** Of all whole numbers from `low` to `high`. */
function leastCommonMultiple(low: number, high: number): bigint {
  let multiple = 1n;
  for (let number = BigInt(low); number <= BigInt(high); number += 1n) {
    multiple = (multiple / divisor(multiple, number)) * number;
  }
  return multiple;
}

function divisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : divisor(b, a % b);
}

/** Of what scoring reads, and nothing else: another source or another page must not keep two halves apart. */
function fingerprint({ format, scales, items, scoring, assumptions }: Instrument): string {
  const read = [
    format,
    scales.map(({ id, format: own, oftenFrom }) => [id, own ?? null, oftenFrom ?? null]),
    items.map((item) => [
      item.id,
      item.scale,
      item.reversed ?? false,
      item.optOut ?? false,
      item.unlike ?? null,
      item.least ?? false,
    ]),
    [scoring.profile, scoring.answeredShare, scoring.total],
    // The share of people who hold a preference is counted with these.
    scoring.profile === 'preferences' || scoring.profile === 'best-worst'
      ? [assumptions.sd, assumptions.reliability]
      : null,
  ];
  return hashDigits(JSON.stringify(read));
}
