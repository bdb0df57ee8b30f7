import type { Statistic } from '../model/figure.js';
import { checkCovariances } from './check-covariances.js';
import { correlationsOf } from './correlations-of.js';
import type { Matrix } from './matrix.js';
import { sumOf } from './sum-of.js';
import { ulsLoadings } from './uls-loadings.js';

export interface OmegaMinres {
  /** Standardised loading per item. */
  readonly loadings: readonly number[];
  /** Omega total of the standardised items, held against what the model expects. */
  readonly omega: number;
  /** The same, held against the correlations as they are: `omega.tot` of the R package psych. */
  readonly observed: number;
}

/**
 * McDonald's omega total of one factor by minres (unweighted least squares): the share of the differences between
 * scores that is one common cause, when items may measure it unequally well. Of standardised items; the score that is
 * used is not made of those, so print `omegaMl(…).raw` and name the estimator.
 *
 * @param covariances - of the keyed items
 * @returns the figures; `too-few-items` below three, `no-variation` when nobody differs on an item, `improper-solution`
 *   when a loading is below zero, an error variance is not above it, or there is no best solution
 * @throws RangeError when the matrix cannot hold covariances
 * @see McDonald 1999; Harman & Jones 1966
 * @example
 * omegaMinres([[1, 0.5, 0.5], [0.5, 1, 0.5], [0.5, 0.5, 1]]).value?.omega; // 0.75
 */
export function omegaMinres(covariances: Matrix): Statistic<OmegaMinres> {
  checkCovariances(covariances);
  if (covariances.length < 3) return { value: null, reason: 'too-few-items' };
  const correlations = correlationsOf(covariances);
  if (correlations.value === null) return correlations;
  const loadings = ulsLoadings(correlations.value);
  if (!loadings?.every((loading) => loading >= 0 && loading < 1)) {
    return { value: null, reason: 'improper-solution' };
  }
  let [common, errors] = [0, 0];
  for (const loading of loadings) {
    common += loading;
    errors += 1 - loading ** 2;
  }
  const total = sumOf(correlations.value);
  return {
    value: {
      loadings,
      omega: common ** 2 / (common ** 2 + errors),
      observed: (total - errors) / total,
    },
  };
}
