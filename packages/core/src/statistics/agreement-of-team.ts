import type { Statistic } from '../model/figure.js';
import { averageDeviation } from './average-deviation.js';
import { awg, type AnswerRange } from './awg.js';
import { mean } from './mean.js';
import { rwgStar } from './rwg-star.js';
import { rwgj } from './rwgj.js';
import { sampleOf } from './sample.js';
import type { Values } from './valid-values.js';
import { variance } from './variance.js';

export interface AgreementOfTeam {
  /** People who answered every item. */
  readonly n: number;
  readonly items: number;
  /** Mean over the items of the variance (n − 1), in points of the scale squared. */
  readonly meanItemVariance: number;
  readonly rwgj: number;
  readonly rwgStar: number;
  /** Mean over the items of the average deviation, in points of the scale. */
  readonly averageDeviation: { readonly mean: number; readonly median: number };
  /** Mean over the items that have one; absent when none has. */
  readonly awg: Statistic<number>;
}

/**
 * Everything that is said about the agreement of one group on a scale of several items. People with a gap are left out
 * (listwise), so that all items rest on the same people.
 *
 * @param rows - per person the keyed answers to the items of the scale
 * @param range - the lowest and the highest answer
 * @param nullVariance - of random answers, in points squared
 * @returns the agreement; `too-few-people` below two complete rows, `too-few-items` without items
 * @throws RangeError when rows differ in length, an answer lies outside the range, or `nullVariance` is not above 0
 * @see O'Neill 2017 for an overview
 * @example
 * agreementOfTeam([[4, 4, 5], [4, 5, 5], [3, 4, 4]], { min: 1, max: 5 }, 2).value?.rwgj; // 0.9375
 */
export function agreementOfTeam(
  rows: readonly Values[],
  range: AnswerRange,
  nullVariance: number,
): Statistic<AgreementOfTeam> {
  const items = rows[0]?.length ?? 0;
  for (const row of rows) checkRow(row, items, range);
  const complete = rows.filter((row) => !row.includes(null));
  if (complete.length < 2) return { value: null, reason: 'too-few-people' };
  const columns = Array.from({ length: items }, (_, item) => complete.map((row) => row[item]!));
  const samples = columns.map((column) => sampleOf(column));
  const variances = samples.map((sample) => variance(sample).value!);
  const stepped = rwgj(variances, nullVariance);
  const star = rwgStar(variances, nullVariance);
  if (stepped.value === null) return stepped;
  if (star.value === null) return star;
  const deviation = (centre: 'mean' | 'median'): number =>
    mean(columns.map((column) => averageDeviation(column, centre).value!))!;
  const defined = samples.map((sample) => awg(sample, range).value);
  const awgMean = mean(defined.filter((value) => value !== null));
  return {
    value: {
      n: complete.length,
      items,
      meanItemVariance: mean(variances)!,
      rwgj: stepped.value,
      rwgStar: star.value,
      averageDeviation: { mean: deviation('mean'), median: deviation('median') },
      awg: awgMean === null ? { value: null, reason: 'at-the-edge' } : { value: awgMean },
    },
  };
}

function checkRow(row: Values, items: number, { min, max }: AnswerRange): void {
  if (row.length !== items) {
    throw new RangeError(`A row of ${row.length} answers does not fit ${items} items.`);
  }
  for (const answer of row) {
    if (answer !== null && !(answer >= min && answer <= max)) {
      throw new RangeError(`An answer of ${answer} does not lie within ${min} and ${max}.`);
    }
  }
}
