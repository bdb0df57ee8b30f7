import { averageDeviationOfCounts } from '../statistics/average-deviation.js';
import { awg } from '../statistics/awg.js';
import { mean } from '../statistics/mean.js';
import {
  NULL_PROPORTIONS,
  nullVariance,
  uniformNullVariance,
} from '../statistics/null-variance.js';
import { rwgStar } from '../statistics/rwg-star.js';
import { rwgj } from '../statistics/rwgj.js';
import { variance } from '../statistics/variance.js';
import { absentFigure, groupFigure } from './group-figure.js';
import { answerSample, itemDeviation, spreadWord, type ItemCounts } from './item-figures.js';
import type { Agreement, DimensionNode, GroupFigure, GroupValue } from './report-tree.js';

type AgreementFigures = Pick<DimensionNode, 'spread' | 'deviation' | 'agreement'>;

/**
 * How far people lie apart on one scale. From how many gave each answer, so each item rests on whoever answered it;
 * with complete sheets that is the same as leaving out people with a gap.
 *
 * @param items - of one scale of labelled points
 */
export function agreementFigures(items: readonly ItemCounts[]): AgreementFigures {
  const n = items.length === 0 ? 0 : Math.min(...items.map((item) => item.n));
  const deviation = overItems(n, items.map(itemDeviation));
  return { deviation, spread: spreadWord(deviation), agreement: agreement(n, items) };
}

function overItems(n: number, figures: readonly GroupFigure<number>[]): GroupFigure<number> {
  const values = figures.flatMap(({ value }) => (value === null ? [] : [value]));
  const value = mean(values);
  if (value !== null && values.length === figures.length) return { n, value };
  return absentFigure(n, n === 0 ? 'no-answers' : 'too-few-people');
}

function agreement(n: number, items: readonly ItemCounts[]): GroupFigure<Agreement> {
  const points = items[0]?.answers.length ?? 0;
  const samples = items.map(answerSample);
  const variances = samples.flatMap((sample) => variance(sample).value ?? []);
  if (variances.length < items.length || points < 2) {
    return absentFigure(n, n === 0 ? 'no-answers' : 'too-few-people');
  }
  const uniform = uniformNullVariance(points);
  const skewed = NULL_PROPORTIONS.slightSkew;
  const range = { min: 0, max: points - 1 };
  const defined = samples.flatMap((sample) => awg(sample, range).value ?? []);
  const awgMean = mean(defined);
  const deviationFrom = (centre: 'mean' | 'median'): GroupValue<number> =>
    overItems(
      n,
      items.map((item) => groupFigure(item.n, averageDeviationOfCounts(item.answers, centre))),
    );
  return {
    n,
    value: {
      rwgj: rwgj(variances, uniform),
      rwgjSkewed:
        points === skewed.length
          ? rwgj(variances, nullVariance(skewed))
          : { value: null, reason: 'not-for-this-instrument' },
      rwgStar: rwgStar(variances, uniform),
      awg: awgMean === null ? { value: null, reason: 'at-the-edge' } : { value: awgMean },
      deviationFromMean: withoutN(deviationFrom('mean')),
      deviationFromMedian: withoutN(deviationFrom('median')),
    },
  };
}

/** The people stand with the agreement as a whole. */
function withoutN(value: GroupValue<number>): GroupValue<number> {
  return value.value === null ? { value: null, reason: value.reason } : { value: value.value };
}
