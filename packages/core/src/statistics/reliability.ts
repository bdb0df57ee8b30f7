import type { Statistic } from '../model/figure.js';
import { alphaIfDeleted } from './alpha-if-deleted.js';
import { alphaStandardError, type AlphaStandardError } from './alpha-standard-error.js';
import { covarianceMatrix } from './covariance-matrix.js';
import { cronbachAlpha } from './cronbach-alpha.js';
import { feldtInterval } from './feldt-interval.js';
import { guttmanLambda2 } from './guttman-lambda2.js';
import type { Interval } from './interval.js';
import type { ItemCovariances } from './item-covariances.js';
import { itemRestCorrelations } from './item-rest-correlations.js';
import { meanInterItemCorrelation } from './mean-inter-item-correlation.js';
import { splitHalf, type SplitHalf } from './split-half.js';
import { standardErrorOfMeasurement } from './standard-error-of-measurement.js';
import { standardizedAlpha } from './standardized-alpha.js';
import { sumOf } from './sum-of.js';
import { twoSidedTail } from './two-sided-tail.js';

/** Every coefficient of a scale; the docstring of its own function says what it means. */
export interface Reliability {
  /** People with complete answers. */
  readonly n: number;
  readonly items: number;
  readonly alpha: number;
  /** By Feldt. */
  readonly interval: Interval;
  readonly standardError: Statistic<AlphaStandardError>;
  readonly standardizedAlpha: Statistic<number>;
  readonly lambda2: Statistic<number>;
  readonly meanInterItemCorrelation: Statistic<number>;
  /** Per item, in their order. */
  readonly itemRest: readonly Statistic<number>[];
  readonly alphaIfDeleted: readonly Statistic<number>[];
  readonly splitHalf: Statistic<SplitHalf>;
  /** Standard deviation of the mean score between people, in points of the answers. */
  readonly scaleSd: number;
  /** Standard error of measurement of the mean score, by alpha. */
  readonly sem: number;
}

/**
 * How reliably a scale tells people apart: alpha with its interval, and the figures that say which item to look at. All
 * from the covariances, so that summaries of several places can be merged first. A figure of an organisation or an
 * instrument: from some thirty people on to print, from a hundred to rely on; never of one team.
 *
 * @param covariances - of the keyed items
 * @param level - confidence of the intervals
 * @returns the figures; `too-few-people` below two, `too-few-items` below two, `no-variation` when the scores do not
 *   differ
 * @throws RangeError when the matrix cannot hold covariances, or `level` is not between 0 and 1
 * @example
 * reliability({ n: 40, matrix: [[1, 0.5], [0.5, 1]] }).value?.alpha; // 0.67
 */
export function reliability({ n, matrix }: ItemCovariances, level = 0.95): Statistic<Reliability> {
  twoSidedTail(level);
  const alpha = cronbachAlpha(matrix);
  if (alpha.value === null) return alpha;
  if (!(n >= 2)) return { value: null, reason: 'too-few-people' };
  const items = matrix.length;
  const scaleSd = Math.sqrt(sumOf(matrix)) / items;
  return {
    value: {
      n,
      items,
      alpha: alpha.value,
      interval: feldtInterval(alpha.value, n, items, level),
      standardError: alphaStandardError({ n, matrix }, level),
      standardizedAlpha: standardizedAlpha(matrix),
      lambda2: guttmanLambda2(matrix),
      meanInterItemCorrelation: meanInterItemCorrelation(matrix),
      itemRest: itemRestCorrelations(matrix),
      alphaIfDeleted: alphaIfDeleted(matrix),
      splitHalf: splitHalf(matrix),
      scaleSd,
      sem: standardErrorOfMeasurement(scaleSd, alpha.value),
    },
  };
}

/**
 * The same from answers.
 *
 * @param rows - per person the keyed answers to the same items; a row with a gap is left out
 * @throws RangeError when the rows are not equally long, an answer is not a finite number, or `level` is not between 0
 *   and 1
 * @example
 * reliabilityOfRows([[1, 2, 1], [2, 3, 3], [3, 3, 4], [4, 5, 5]]).value?.alpha; // 0.966
 */
export function reliabilityOfRows(
  rows: readonly (readonly (number | null)[])[],
  level = 0.95,
): Statistic<Reliability> {
  twoSidedTail(level);
  const covariances = covarianceMatrix(rows);
  return covariances.value === null ? covariances : reliability(covariances.value, level);
}
