import type { Statistic } from '../model/figure.js';
import { chiSquaredCdf } from './chi-squared-distribution.js';
import { choleskyOf, solveCholesky } from './cholesky.js';
import { covarianceMatrix } from './covariance-matrix.js';
import { mean } from './mean.js';
import type { Values } from './valid-values.js';

export interface Mahalanobis {
  /** Squared distance to the mean of all, in standard deviations along the directions in which people differ. */
  readonly distance: number;
  /** How many of normally distributed people lie as far away or further. */
  readonly p: number;
}

/**
 * How unusual each person's answers are as a combination. Needs some five people per item; who has extreme views is
 * unusual too, so it never decides alone.
 *
 * @param rows - per person the answers to the same items
 * @returns per person the distance; `incomplete-answers` for who has a gap; for all: `too-few-items` without items,
 *   `too-few-people` when not more people than items answered all, `dependent-items` when items follow from one another
 * @throws RangeError when rows differ in length, or an answer is not a finite number
 * @see Mahalanobis 1936; χ² with as many degrees of freedom as items
 */
export function mahalanobis(rows: readonly Values[]): readonly Statistic<Mahalanobis>[] {
  const items = rows[0]?.length ?? 0;
  for (const row of rows) {
    if (row.length !== items) {
      throw new RangeError(`A row of ${row.length} answers does not fit ${items} items.`);
    }
  }
  const complete = rows.filter((row): row is readonly number[] => !row.includes(null));
  const absent = (reason: Reason): readonly Statistic<Mahalanobis>[] =>
    rows.map(() => ({ value: null, reason }));
  if (items === 0) return absent('too-few-items');
  if (complete.length <= items) return absent('too-few-people');
  const means = Array.from({ length: items }, (_, item) =>
    mean(complete.map((row) => row[item]!))!,
  );
  const covariances = covarianceMatrix(complete);
  if (covariances.value === null) return absent('too-few-people');
  const factor = choleskyOf(covariances.value.matrix);
  if (factor === null) return absent('dependent-items');
  return rows.map((row) => {
    if (row.includes(null)) return { value: null, reason: 'incomplete-answers' };
    const apart = row.map((answer, item) => answer! - means[item]!);
    const along = solveCholesky(factor, apart);
    const distance = apart.reduce((sum, own, item) => sum + own * along[item]!, 0);
    return { value: { distance, p: chiSquaredCdf(distance, items, 'upper') } };
  });
}

type Reason = 'too-few-items' | 'too-few-people' | 'dependent-items';
