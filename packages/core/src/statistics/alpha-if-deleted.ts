import type { Statistic } from '../model/figure.js';
import { cronbachAlpha } from './cronbach-alpha.js';
import type { Matrix } from './matrix.js';

/**
 * What alpha would be without each item: an item whose absence makes it rise does not help the scale.
 *
 * @param covariances - of the keyed items
 * @returns per item, absent as `cronbachAlpha` of the others is: so `too-few-items` below three
 * @throws RangeError when the matrix cannot hold covariances
 * @example
 * alphaIfDeleted([[1, 0.5, 0.5], [0.5, 1, 0.5], [0.5, 0.5, 1]])[0].value; // 0.67
 */
export function alphaIfDeleted(covariances: Matrix): readonly Statistic<number>[] {
  return covariances.map((_, deleted) => {
    const isKept = (__: unknown, item: number): boolean => item !== deleted;
    return cronbachAlpha(covariances.filter(isKept).map((row) => row.filter(isKept)));
  });
}
