import type { Statistic } from '../model/figure.js';
import { checkCovariances } from './check-covariances.js';
import type { Matrix } from './matrix.js';
import { sumOf, traceOf } from './sum-of.js';

/**
 * How each item correlates with the sum of the other items. Below .30 an item asks something else than its scale.
 *
 * @param covariances - of the keyed items
 * @returns per item −1 to 1; `too-few-items` below two, `no-variation` when the item or the rest does not differ
 * @throws RangeError when the matrix cannot hold covariances
 * @see Nunnally & Bernstein 1994
 * @example
 * itemRestCorrelations([[1, 0.5], [0.5, 1]])[0].value; // 0.5
 */
export function itemRestCorrelations(covariances: Matrix): readonly Statistic<number>[] {
  checkCovariances(covariances);
  if (covariances.length < 2)
    return covariances.map(() => ({ value: null, reason: 'too-few-items' }));
  const all = sumOf(covariances);
  const rounding = traceOf(covariances) * 1e-13;
  return covariances.map((row, item) => {
    const own = row[item]!;
    const withAll = row.reduce((sum, value) => sum + value, 0);
    const rest = all - 2 * withAll + own;
    if (own <= rounding || rest <= rounding) return { value: null, reason: 'no-variation' };
    return { value: (withAll - own) / Math.sqrt(own * rest) };
  });
}
