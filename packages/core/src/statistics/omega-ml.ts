import type { Statistic } from '../model/figure.js';
import { checkCovariances } from './check-covariances.js';
import { choleskyOf } from './cholesky.js';
import { correlationsOf } from './correlations-of.js';
import type { Matrix } from './matrix.js';
import { mlLoadings } from './ml-loadings.js';

export interface OmegaMl {
  /** Standardised loading per item. */
  readonly loadings: readonly number[];
  /** Omega total of the standardised items. */
  readonly standardized: number;
  /** Omega total of the items as they are: the reliability of the mean score that is reported. */
  readonly raw: number;
}

/**
 * McDonald's omega total of one factor by maximum likelihood: the share of the differences between scores that is one
 * common cause, when items may measure it unequally well. `raw` is the one to print, with the name of the estimator; it
 * is what R's lavaan gives.
 *
 * @param covariances - of the keyed items
 * @returns the figures; `too-few-items` below three, `no-variation` when nobody differs on an item, `dependent-items`
 *   when items follow from one another, `improper-solution` when a loading is below zero or an error variance goes
 *   there (Heywood)
 * @throws RangeError when the matrix cannot hold covariances
 * @see McDonald 1999; Lawley & Maxwell 1971
 * @example
 * omegaMl([[1, 0.5, 0.5], [0.5, 1, 0.5], [0.5, 0.5, 1]]).value?.raw; // 0.75
 */
export function omegaMl(covariances: Matrix): Statistic<OmegaMl> {
  checkCovariances(covariances);
  if (covariances.length < 3) return { value: null, reason: 'too-few-items' };
  const correlations = correlationsOf(covariances);
  if (correlations.value === null) return correlations;
  if (choleskyOf(correlations.value) === null) return { value: null, reason: 'dependent-items' };
  const solution = mlLoadings(correlations.value);
  if (!solution?.loadings.every((loading) => loading >= 0)) {
    return { value: null, reason: 'improper-solution' };
  }
  const sds = covariances.map((row, item) => Math.sqrt(row[item]!));
  const { loadings, errors } = solution;
  return {
    value: {
      loadings,
      standardized: share(
        loadings,
        errors,
        sds.map(() => 1),
      ),
      raw: share(loadings, errors, sds),
    },
  };
}

/** (Σ sλ)² / ((Σ sλ)² + Σ s²ψ). */
function share(
  loadings: readonly number[],
  errors: readonly number[],
  sds: readonly number[],
): number {
  let [common, rest] = [0, 0];
  for (const [item, sd] of sds.entries()) {
    common += sd * loadings[item]!;
    rest += sd ** 2 * errors[item]!;
  }
  return common ** 2 / (common ** 2 + rest);
}
