import type { Statistic } from '../model/figure.js';
import { mean } from './mean.js';
import { pearson } from './pearson.js';
import { validValues, type Values } from './valid-values.js';

export interface EvenOdd {
  /** Correlation over the scales of the means of their odd and their even items. */
  readonly r: number;
  /** Stepped up to the length of the whole scales, with a floor at −1. */
  readonly consistency: number;
}

/**
 * Whether one person answers the two halves of each scale alike. With six scales that is a correlation of six pairs:
 * only a hint; from ten scales on it tells something.
 *
 * @param scales - per scale the keyed answers of this person, in the order of the items
 * @returns the consistency; `too-few-items` below three scales with both halves, `no-variation` when all odd or all even
 *   halves are equal
 * @throws RangeError when an answer is not a finite number
 * @see Jackson 1976; Curran 2016
 * @example
 * evenOdd([[1, 2], [3, 3], [5, 4]]).value?.r; // 1
 */
export function evenOdd(scales: readonly Values[]): Statistic<EvenOdd> {
  const [odds, evens]: [number[], number[]] = [[], []];
  for (const answers of scales) {
    const odd = mean(validValues(answers.filter((_, index) => index % 2 === 0)));
    const even = mean(validValues(answers.filter((_, index) => index % 2 === 1)));
    if (odd === null || even === null) continue;
    odds.push(odd);
    evens.push(even);
  }
  if (odds.length < 3) return { value: null, reason: 'too-few-items' };
  const correlation = pearson(odds, evens);
  if (correlation.value === null) return correlation;
  const { r } = correlation.value;
  // Below −1/3 the step up leaves the range of a correlation, and at −1 it divides by zero.
  const consistency = r <= -1 / 3 ? -1 : (2 * r) / (1 + r);
  return { value: { r, consistency } };
}
