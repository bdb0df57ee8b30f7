import type { Statistic } from '../model/figure.js';
import { median } from './median.js';
import { sampleOf } from './sample.js';
import { validValues, type Values } from './valid-values.js';

/** From where the deviations are measured. */
export type DeviationCentre = 'mean' | 'median';

/**
 * How far people lie from the middle of their group on average, in points of the scale: disagreement that anyone can
 * read. Above a sixth of the number of answer points, people are said not to agree.
 *
 * @param values - of one group; `null` is not counted
 * @param centre - the middle that is meant
 * @returns ≥ 0 in the unit of the values, or `too-few-people` below two
 * @throws RangeError when a value is not a finite number
 * @see Burke, Finkelstein & Dusig 1999; Burke & Dunlap 2002 for the sixth
 * @example
 * averageDeviation([4, 4, 5, 3], 'mean').value; // 0.5
 */
export function averageDeviation(values: Values, centre: DeviationCentre): Statistic<number> {
  const valid = validValues(values);
  if (valid.length < 2) return { value: null, reason: 'too-few-people' };
  const middle = centre === 'mean' ? sampleOf(valid).mean : median(valid)!;
  let sum = 0;
  for (const value of valid) sum += Math.abs(value - middle);
  return { value: sum / valid.length };
}

/**
 * The same from how many people gave each answer, which merges: adding the counts of two groups gives the counts of
 * both.
 *
 * @param counts - people per answer, each a whole number ≥ 0
 * @param answers - the value of each answer, ascending; 0, 1, 2 … when left out
 * @throws RangeError when a count is not one, or there are not as many answers as counts, ascending
 * @example
 * averageDeviationOfCounts([0, 0, 1, 2, 1], 'mean', [1, 2, 3, 4, 5]).value; // 0.5
 */
export function averageDeviationOfCounts(
  counts: readonly number[],
  centre: DeviationCentre,
  answers: readonly number[] = counts.map((_, index) => index),
): Statistic<number> {
  if (answers.length !== counts.length || answers.some((value, at) => value <= answers[at - 1]!)) {
    throw new RangeError('The answers must ascend, one for each count.');
  }
  let [people, sum] = [0, 0];
  for (const [index, count] of counts.entries()) {
    if (!Number.isInteger(count) || count < 0)
      throw new RangeError(`${count} people do not exist.`);
    people += count;
    sum += count * answers[index]!;
  }
  if (people < 2) return { value: null, reason: 'too-few-people' };
  const middle = centre === 'mean' ? sum / people : medianOfCounts(counts, answers, people);
  let deviations = 0;
  for (const [index, count] of counts.entries()) {
    deviations += count * Math.abs(answers[index]! - middle);
  }
  return { value: deviations / people };
}

function medianOfCounts(
  counts: readonly number[],
  answers: readonly number[],
  people: number,
): number {
  let seen = 0;
  for (const [index, count] of counts.entries()) {
    seen += count;
    // With an even number of people the lower of the middle two: from any point between them the deviations are as many.
    if (2 * seen >= people) return answers[index]!;
  }
  throw new RangeError('Nobody is in the middle.');
}
