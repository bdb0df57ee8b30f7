import { exactInteger, type ExactInteger } from '../statistics/exact-integer.js';
import type { ExactMoments } from '../statistics/exact-moments.js';

/** Whole numbers up to here are squared and added without rounding, with room left for the sum. */
export const LARGEST_QUICK = 2 ** 26;

/** What a sum may be before it goes on as a `bigint`: twice this is still exact. */
const FULL = 2 ** 52;

/**
 * Number of people, sum and sum of squares of several whole-number variables, exact however many people there are. Small
 * numbers live in one typed array, because an organisation may have a hundred thousand teams; what no longer fits
 * spills into a `bigint`.
 */
export class ExactSums {
  readonly #sums: Float64Array;
  #spilled: Map<number, bigint> | null = null;

  /** @param variables - how many are summed side by side */
  constructor(variables: number) {
    this.#sums = new Float64Array(variables * 3);
  }

  /** Counts one person in. A number must be whole and at most {@link LARGEST_QUICK} either side of 0. */
  add(variable: number, value: number | bigint): void {
    const at = variable * 3;
    this.#sums[at] = (this.#sums[at] ?? 0) + 1;
    if (typeof value === 'bigint') {
      this.#spill(at + 1, value);
      this.#spill(at + 2, value * value);
    } else {
      this.#grow(at + 1, value);
      this.#grow(at + 2, value * value);
    }
  }

  read(variable: number): ExactMoments {
    const at = variable * 3;
    return {
      n: this.#sums[at] ?? 0,
      sum: this.#total(at + 1),
      squares: this.#total(at + 2),
    };
  }

  #grow(at: number, value: number): void {
    const sum = (this.#sums[at] ?? 0) + value;
    if (sum < FULL && sum > -FULL) this.#sums[at] = sum;
    else {
      this.#sums[at] = 0;
      this.#spill(at, BigInt(sum));
    }
  }

  #spill(at: number, value: bigint): void {
    this.#spilled ??= new Map();
    this.#spilled.set(at, (this.#spilled.get(at) ?? 0n) + value);
  }

  #total(at: number): ExactInteger {
    const sum = this.#sums[at] ?? 0;
    const spilled = this.#spilled?.get(at);
    return exactInteger(spilled === undefined ? sum : spilled + BigInt(sum));
  }
}
