import type { Statistic } from '../model/figure.js';
import { sampleOf } from './sample.js';
import type { Values } from './valid-values.js';
import { variance } from './variance.js';

/**
 * How much the answers of one person differ among themselves (IRV): their standard deviation, n − 1. At 0 over many items
 * of several scales, all was answered the same.
 *
 * @param answers - as given, not turned round; `null` is not counted
 * @returns ≥ 0 in points of the scale, or `too-few-items` below two answers
 * @throws RangeError when an answer is not a finite number
 * @see Dunn, Heggestad, Shanock & Theilgard 2018
 * @example
 * intraIndividualVariability([2, 4, 6]).value; // 2
 */
export function intraIndividualVariability(answers: Values): Statistic<number> {
  const spread = variance(sampleOf(answers));
  if (spread.value === null) return { value: null, reason: 'too-few-items' };
  return { value: Math.sqrt(spread.value) };
}
