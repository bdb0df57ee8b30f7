import { leadingEigenvector } from './leading-eigenvector.js';
import type { Matrix } from './matrix.js';
import { newtonMinimum, type Surface } from './newton-minimum.js';

/**
 * Loadings on one factor that leave the smallest squared residual correlations (minres, ULS).
 *
 * @param correlations - of three items or more
 * @returns one loading per item, their sum not below 0, or `null` when there is no best
 * @see Harman & Jones 1966
 */
export function ulsLoadings(correlations: Matrix): readonly number[] | null {
  const even = correlations.map(() => 1 / Math.sqrt(correlations.length));
  const { value, vector } = leadingEigenvector(correlations, even);
  const start = vector.map((part) => part * Math.sqrt(value));
  const loadings = newtonMinimum(start, (point) => residual(correlations, point));
  const sum = loadings?.reduce((total, loading) => total + loading, 0) ?? 0;
  return sum < 0 ? loadings!.map((loading) => -loading) : loadings;
}

/** Half the sum over pairs of (r − λᵢλⱼ)². */
function residual(correlations: Matrix, loadings: readonly number[]): Surface {
  let value = 0;
  const squares = loadings.reduce((sum, loading) => sum + loading ** 2, 0);
  const gradient: number[] = [];
  const hessian = correlations.map((row, i) => {
    const own = loadings[i]!;
    let slope = 0;
    const line = row.map((correlation, j) => {
      if (i === j) return squares - own ** 2;
      const rest = correlation - own * loadings[j]!;
      value += rest ** 2 / 4;
      slope -= rest * loadings[j]!;
      return own * loadings[j]! - rest;
    });
    gradient.push(slope);
    return line;
  });
  return { value, gradient, hessian };
}
