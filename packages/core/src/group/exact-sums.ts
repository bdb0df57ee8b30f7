import { exactInteger, type ExactInteger } from '../statistics/exact-integer.js';
import type { ExactMoments } from '../statistics/exact-moments.js';
import { PagedRows } from './paged-rows.js';

/** Whole numbers up to here are squared and added without rounding, with room left for the sum. */
export const LARGEST_QUICK = 2 ** 26;

/** What a sum may be before it goes on as a `bigint`: twice this is still exact. */
const FULL = 2 ** 52;

/** Of each variable: people, sum, sum of squares. */
const PARTS = 3;

/**
 * Number of people, sum and sum of squares of several whole-number variables for each cell, exact however many people
 * there are. Small numbers live in pages of doubles; what no longer fits spills into a `bigint`.
 */
export class ExactSums {
  readonly #rows: PagedRows<Float64Array>;
  /** By row and place in it. */
  readonly #spilled = new Map<number, bigint>();

  /** @param variables - how many are summed side by side */
  constructor(variables: number) {
    this.#rows = new PagedRows(variables * PARTS, (length) => new Float64Array(length));
  }

  addRow(): void {
    this.#rows.addRow();
  }

  /**
   * Counts one person in with the values of some variables that follow one another; nothing for `null`. A number must be
   * whole and at most {@link LARGEST_QUICK} either side of 0.
   */
  addAll(row: number, variable: number, values: readonly (number | bigint | null)[]): void {
    for (let index = 0; index < values.length; index += 1) {
      const value = values[index]!;
      if (value !== null) this.add(row, variable + index, value);
    }
  }

  add(row: number, variable: number, value: number | bigint): void {
    const page = this.#rows.page(row);
    const at = this.#rows.start(row) + variable * PARTS;
    page[at] = page[at]! + 1;
    if (typeof value === 'bigint') {
      this.#spill(row, at + 1, value);
      this.#spill(row, at + 2, value * value);
      return;
    }
    const squares = page[at + 2]! + value * value;
    page[at + 1] = page[at + 1]! + value;
    page[at + 2] = squares;
    // Of whole numbers no sum outgrows the sum of their squares.
    if (squares >= FULL) this.#empty(row, page, at);
  }

  /** Adds what a row of others is, such as of a part to the whole. */
  addRowOf(row: number, others: ExactSums, other: number): void {
    const page = this.#rows.page(row);
    const start = this.#rows.start(row);
    const from = others.#rows.page(other);
    const first = others.#rows.start(other);
    for (let at = 0; at < this.#rows.width; at += 1)
      page[start + at] = page[start + at]! + from[first + at]!;
    for (let at = start; at < start + this.#rows.width; at += PARTS)
      if (page[at + 2]! >= FULL) this.#empty(row, page, at);
    if (others.#spilled.size === 0) return;
    for (let at = 0; at < this.#rows.width; at += 1) {
      const spilled = others.#spilled.get(others.#key(other, first + at));
      if (spilled !== undefined) this.#spill(row, start + at, spilled);
    }
  }

  read(row: number, variable: number): ExactMoments {
    const at = this.#rows.start(row) + variable * PARTS;
    const page = this.#rows.page(row);
    return {
      n: page[at]!,
      sum: this.#total(row, page, at + 1),
      squares: this.#total(row, page, at + 2),
    };
  }

  #empty(row: number, page: Float64Array, at: number): void {
    for (const place of [at + 1, at + 2]) {
      this.#spill(row, place, BigInt(page[place]!));
      page[place] = 0;
    }
  }

  #spill(row: number, at: number, value: bigint): void {
    const key = this.#key(row, at);
    this.#spilled.set(key, (this.#spilled.get(key) ?? 0n) + value);
  }

  #total(row: number, page: Float64Array, at: number): ExactInteger {
    const sum = page[at]!;
    const spilled = this.#spilled.size > 0 ? this.#spilled.get(this.#key(row, at)) : undefined;
    return exactInteger(spilled === undefined ? sum : spilled + BigInt(sum));
  }

  #key(row: number, at: number): number {
    return row * this.#rows.width + at - this.#rows.start(row);
  }
}
