import type { Statistic } from '../model/figure.js';
import { addExact, exactInteger, multiplyExact, type ExactInteger } from './exact-integer.js';
import { productDifference } from './product-difference.js';

/**
 * Sums and sums of products of some items over people who answered them all: what alpha, omega and Mahalanobis
 * distances need. Whole numbers, so merged in any order they are the same bits.
 */
export interface ExactCrossProducts {
  readonly n: number;
  /** Σx per item. */
  readonly sums: readonly ExactInteger[];
  /** Σxy for every pair of items, row by row of the lower triangle with the diagonal: 00, 10, 11, 20, 21, 22 … */
  readonly products: readonly ExactInteger[];
}

/**
 * The cross-products of rows of answers. A row with a gap is left out whole (listwise).
 *
 * @param rows - per person the answers to the same items
 * @param items - how many items there are
 * @throws RangeError when a row has another length, or an answer is not a whole number
 * @example
 * exactCrossProducts([[1, 2], [3, 5]], 2); // { n: 2, sums: [4, 7], products: [10, 17, 29] }
 */
export function exactCrossProducts(
  rows: readonly (readonly (number | null)[])[],
  items: number,
): ExactCrossProducts {
  const sums = Array.from<ExactInteger>({ length: items }).fill(0);
  const products = Array.from<ExactInteger>({ length: (items * (items + 1)) / 2 }).fill(0);
  let n = 0;
  for (const row of rows) {
    if (row.length !== items) {
      throw new RangeError(`A row of ${row.length} answers does not fit ${items} items.`);
    }
    if (row.includes(null)) continue;
    n += 1;
    let at = 0;
    for (let i = 0; i < items; i += 1) {
      const answer = exactInteger(row[i]!);
      sums[i] = addExact(sums[i]!, answer);
      for (let j = 0; j <= i; j += 1, at += 1) {
        products[at] = addExact(products[at]!, multiplyExact(answer, exactInteger(row[j]!)));
      }
    }
  }
  return { n, sums, products };
}

/**
 * The cross-products of two groups together.
 *
 * @throws RangeError when they are not of as many items
 */
export function mergeExactCrossProducts(
  a: ExactCrossProducts,
  b: ExactCrossProducts,
): ExactCrossProducts {
  if (a.sums.length !== b.sums.length) {
    throw new RangeError(`${a.sums.length} items cannot be merged with ${b.sums.length}.`);
  }
  return {
    n: a.n + b.n,
    sums: a.sums.map((sum, index) => addExact(sum, b.sums[index]!)),
    products: a.products.map((product, index) => addExact(product, b.products[index]!)),
  };
}

/**
 * The covariance matrix (n − 1) that the sums describe. Each entry is rounded once, at the end.
 *
 * @returns as many rows and columns as items, or `too-few-people` below two
 */
export function covarianceOfExact({
  n,
  sums,
  products,
}: ExactCrossProducts): Statistic<readonly (readonly number[])[]> {
  if (n < 2) return { value: null, reason: 'too-few-people' };
  const covariance = (i: number, j: number): number => {
    const product = products[(i * (i + 1)) / 2 + j]!;
    return productDifference(n, product, sums[i]!, sums[j]!) / n / (n - 1);
  };
  const lower = sums.map((_, i) => sums.slice(0, i + 1).map((__, j) => covariance(i, j)));
  return { value: lower.map((row, i) => sums.map((_, j) => (j <= i ? row[j]! : lower[j]![i]!))) };
}
