import { choleskyOf } from './cholesky.js';
import { leadingEigenvector } from './leading-eigenvector.js';
import type { Matrix } from './matrix.js';
import { newtonMinimum, type Surface } from './newton-minimum.js';
import { inverseOf } from './positive-definite.js';

/** Below this an error variance is on its way to zero. */
const LEAST_ERROR = Math.log(1e-6);

export interface MlSolution {
  /** One per item, their sum not below 0. */
  readonly loadings: readonly number[];
  /** The error variance of each standardised item, above 0. */
  readonly errors: readonly number[];
}

/**
 * The one factor under which these correlations are most likely, when answers are normal. The likelihood is that of the
 * best loadings for given error variances, so that only the logs of those are sought.
 *
 * @param correlations - of three items or more, positive definite
 * @returns the solution, or `null` when an error variance would go to zero
 * @see Lawley & Maxwell 1971, ch. 4; Jöreskog 1967; the exact second derivatives of Clarke 1970
 */
export function mlLoadings(correlations: Matrix): MlSolution | null {
  const log = logDeterminant(correlations);
  const inverse = inverseOf(correlations);
  if (log === null || inverse === null) return null;
  let direction: readonly number[] = correlations.map(() => 1);
  const errors = newtonMinimum(
    // What the other items leave of each: Jöreskog's start.
    inverse.map((row, item) => Math.log((1 - 0.5 / row.length) / row[item]!)),
    (point) => {
      if (point.some((error) => error < LEAST_ERROR)) return null;
      const scaled = scale(correlations, point);
      const first = leadingEigenvector(scaled, direction);
      direction = first.vector;
      return discrepancy(scaled, first, log - sum(point));
    },
  );
  if (errors === null) return null;
  const { value, vector } = leadingEigenvector(scale(correlations, errors), direction);
  // At or below 1 the items have nothing in common.
  if (!(value > 1)) return null;
  return {
    loadings: vector.map((part, item) => Math.exp(errors[item]! / 2) * Math.sqrt(value - 1) * part),
    errors: errors.map((error) => Math.exp(error)),
  };
}

/** Ψ^−½ R Ψ^−½. */
function scale(correlations: Matrix, logErrors: readonly number[]): Matrix {
  const roots = logErrors.map((error) => Math.exp(-error / 2));
  return correlations.map((row, i) => row.map((value, j) => value * roots[i]! * roots[j]!));
}

/** Σ (θ − log θ − 1) over all eigenvalues θ of the scaled matrix but the first, by the logs of the error variances. */
function discrepancy(
  scaled: Matrix,
  { value: theta, vector }: { value: number; vector: readonly number[] },
  logDet: number,
): Surface | null {
  const size = scaled.length;
  let trace = 0;
  const gradient = vector.map((part, item) => {
    const own = scaled[item]![item]!;
    trace += own;
    return 1 - part ** 2 - (own - theta * part ** 2);
  });
  const apart = inverseOf(
    scaled.map((row, i) =>
      row.map((value, j) => (i === j ? theta : 0) - value + vector[i]! * vector[j]!),
    ),
  );
  if (apart === null) return null;
  const hessian = scaled.map((row, i) =>
    row.map((value, j) => {
      const outer = vector[i]! * vector[j]!;
      const rest = (i === j ? 1 : 0) - outer;
      const kept = value - theta * outer;
      const pull =
        2 * theta * (1 - theta) * (apart[i]![j]! - outer) + (2 * theta - 1) * rest + kept;
      return rest * kept + outer * pull;
    }),
  );
  const value = trace - theta - (logDet - Math.log(theta)) - (size - 1);
  return { value, gradient, hessian };
}

function logDeterminant(matrix: Matrix): number | null {
  const factor = choleskyOf(matrix);
  return factor && 2 * sum(factor.map((row, index) => Math.log(row[index]!)));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
