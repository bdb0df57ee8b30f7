import type { Statistic } from '../model/figure.js';
import type { ItemCovariances } from './item-covariances.js';
import { itemCount } from './item-count.js';

/**
 * The covariances of items over the people who answered them all (listwise). For exact sums that merge see
 * `exactCrossProducts`.
 *
 * @param rows - per person the answers to the same items; a row with a gap is left out
 * @returns variances and covariances with n − 1, or `too-few-people` below two complete rows
 * @throws RangeError when the rows are not equally long, or an answer is not a finite number
 * @example
 * covarianceMatrix([[1, 2], [3, 6]]).value; // { n: 2, matrix: [[2, 4], [4, 8]] }
 */
export function covarianceMatrix(
  rows: readonly (readonly (number | null)[])[],
): Statistic<ItemCovariances> {
  const items = itemCount(rows);
  const complete = rows.filter((row): row is readonly number[] => !row.includes(null));
  const [first] = complete;
  const n = complete.length;
  if (first === undefined || n < 2) return { value: null, reason: 'too-few-people' };
  // From the first row: an item that all answered alike then has no variance at all, not nearly none.
  const shifted = complete.map((row) => row.map((value, item) => value - first[item]!));
  const means = first.map((_, item) => shifted.reduce((sum, row) => sum + row[item]!, 0) / n);
  const matrix = Array.from({ length: items }, () => Array.from<number>({ length: items }).fill(0));
  for (const row of shifted) {
    for (let i = 0; i < items; i += 1) {
      const distance = row[i]! - means[i]!;
      for (let j = 0; j <= i; j += 1) matrix[i]![j]! += distance * (row[j]! - means[j]!);
    }
  }
  for (let i = 0; i < items; i += 1) {
    for (let j = 0; j <= i; j += 1) matrix[j]![i] = matrix[i]![j]! /= n - 1;
  }
  return { value: { n, matrix } };
}
