import type { PersonValues, Scaled } from './person-values.js';
import type { Shared, SummaryPlan, SummedPreferences } from './summary-plan.js';

/** What needs the values of all scales at once, and is added to each of the cells that a person is in. */
export interface Shares {
  readonly total: Scaled;
  /** Per scale the distance to the own mean, times its unit; empty without a value for every scale. */
  readonly centred: readonly Whole[];
  /** Per scale, whether it is held above the own mean by more than measurement error. */
  readonly covered: readonly boolean[];
  /** Per scale the part of the highest place. */
  readonly top: readonly number[];
}

type Whole = number | bigint;

const NONE: readonly never[] = Object.freeze([]);
const NO_SHARES: Shares = Object.freeze({ total: null, centred: NONE, covered: NONE, top: NONE });

/** Worked out once for all cells of a person. */
export function sharesOf(plan: SummaryPlan, { scales }: PersonValues): Shares {
  const { total, preferences } = plan;
  const shared = total ?? preferences;
  if (!shared || scales.includes(null)) return NO_SHARES;
  let sum: Whole = 0;
  for (let index = 0; index < scales.length; index += 1)
    sum = plus(sum, partAt(plan, shared, scales, index));
  if (!preferences) return { total: sum, centred: NONE, covered: NONE, top: NONE };
  const parts = scales.map((_, index) => partAt(plan, shared, scales, index));
  return { total: total ? sum : null, ...heldBy(preferences, parts, sum) };
}

/** All of one instrument are numbers, or all are not: then equal ones are found equal. */
function partAt(
  plan: SummaryPlan,
  { steps, factors }: Shared,
  scales: readonly Scaled[],
  index: number,
): Whole {
  const value = scales[index]!;
  if (steps) return (Number(value) - steps[index]!.from) * steps[index]!.factor;
  return (BigInt(value) - plan.scales[index]!.unit) * factors[index]!;
}

function heldBy(
  { unit, shares, limit }: SummedPreferences,
  parts: readonly Whole[],
  sum: Whole,
): Omit<Shares, 'total'> {
  const centred = parts.map((part) => distance(parts.length, part, sum));
  const whole = 100 / Number(BigInt(parts.length) * unit);
  const best = centred.reduce((a, b) => (a > b ? a : b));
  const equals = centred.filter((one) => one === best).length;
  return {
    centred,
    covered: centred.map((one) => Number(one) * whole > limit),
    top: centred.map((one) => (one === best ? shares / equals : 0)),
  };
}

function plus(a: Whole, b: Whole): Whole {
  return typeof a === 'number' && typeof b === 'number' ? a + b : BigInt(a) + BigInt(b);
}

function distance(count: number, part: Whole, sum: Whole): Whole {
  return typeof part === 'number' && typeof sum === 'number'
    ? count * part - sum
    : BigInt(count) * BigInt(part) - BigInt(sum);
}
