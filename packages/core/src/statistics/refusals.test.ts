import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { agreementByChance } from './agreement-by-chance.js';
import { agreementOfTeam } from './agreement-of-team.js';
import { averageDeviationOfCounts } from './average-deviation.js';
import { awg } from './awg.js';
import { bootstrapRatio, ratiosOfDraws } from './bootstrap-ratio.js';
import { bradleyTerry } from './bradley-terry.js';
import { chiSquaredQuantile } from './chi-squared-distribution.js';
import { circularTriads, circularTriadsByChance } from './circular-triads.js';
import { composition } from './composition.js';
import { coverage } from './coverage.js';
import { dominantCounts } from './dominant-counts.js';
import { exactCrossProducts, mergeExactCrossProducts } from './exact-cross-products.js';
import { exactMoments } from './exact-moments.js';
import { feldtInterval } from './feldt-interval.js';
import { holm } from './holm.js';
import { iccOfScores } from './icc.js';
import { kendallU } from './kendall-u.js';
import { mahalanobis } from './mahalanobis.js';
import { nullVariance, uniformNullVariance } from './null-variance.js';
import { pearson } from './pearson.js';
import { percentileInterval } from './percentile-interval.js';
import { quantile } from './quantile.js';
import { rwgj } from './rwgj.js';
import { sampleOf } from './sample.js';
import { selfOtherGap } from './self-other-gap.js';
import { shrunkenMean } from './shrunken-mean.js';
import { teamMeanInterval } from './team-mean-interval.js';
import { teamMeanIntervalTotal } from './team-mean-interval-total.js';
import { variance } from './variance.js';

const range = { min: 1, max: 5 };
const three = sampleOf([1, 2, 3]);
const chance = { people: 5, items: 3, proportions: [0.5, 0.5], groups: 50, seed: 1 };
const self = { self: 3, others: [1, 2, 3, 4, 5], semSelf: 1 };

describe('A refusal names what was given', () => {
  const CASES: readonly [message: string, call: () => unknown][] = [
    [
      'The answers must ascend, one for each count.',
      () => averageDeviationOfCounts([1], 'mean', []),
    ],
    ['-1 people do not exist.', () => averageDeviationOfCounts([2, -1], 'mean')],
    ['-2 people do not exist.', () => composition([1, -2])],
    ['No interval of alpha of 1 people and 2 items.', () => feldtInterval(0.5, 1, 2)],
    ['No interval of alpha of 2 people and 1 items.', () => feldtInterval(0.5, 2, 1)],
    ['A row of 1 answers does not fit 2 items.', () => mahalanobis([[1, 2], [1]])],
    ['A row of 1 answers does not fit 2 items.', () => agreementOfTeam([[1, 2], [1]], range, 2)],
    ['A row of 3 answers does not fit 2 items.', () => exactCrossProducts([[1, 2, 3]], 2)],
    ['An answer of 6 does not lie within 1 and 5.', () => agreementOfTeam([[6]], range, 2)],
    ['An answer of 0 does not lie within 1 and 5.', () => agreementOfTeam([[0]], range, 2)],
    ['No answers lie between 3 and 3.', () => awg(three, { min: 3, max: 3 })],
    ['A mean of 2 does not lie within 3 and 5.', () => awg(three, { min: 3, max: 5 })],
    [
      '50 groups of 1 people with 3 items do not agree.',
      () => agreementByChance({ ...chance, people: 1 }),
    ],
    ['Nobody can disagree over 1 answers.', () => uniformNullVariance(1)],
    ['-0.5 is not a proportion.', () => nullVariance([1.5, -0.5])],
    ['Proportions are 0.75 together, not 1.', () => nullVariance([0.5, 0.25])],
    ['Agreement cannot be held against a variance of 0.', () => rwgj([1], 0)],
    ['-1 is not a variance.', () => rwgj([-1], 2)],
    [
      '0 is not a number of resamples.',
      () => bootstrapRatio([1, 2], [1, 2], { seed: 1, resamples: 0 }),
    ],
    ['A count is not below 0, as -3 is.', () => bootstrapRatio([1, -3], [1, 2], { seed: 1 })],
    ['1 draws cannot be paired with 0.', () => ratiosOfDraws([1], [1], [[0]], [])],
    ['There is nobody at place 1.', () => ratiosOfDraws([1], [1], [[1]], [[0]])],
    ['An interval needs a figure of every resample.', () => percentileInterval([])],
    ['2 is not a share of the values.', () => quantile([1], 2)],
    ['1.5 is not a probability.', () => holm([0.5, 1.5])],
    ['A probability lies between 0 and 1: 1.', () => chiSquaredQuantile(1, 3)],
    ['No round ends with 2, 2, 2 wins.', () => circularTriads([2, 2, 2])],
    ['There is no table for 9 objects.', () => circularTriadsByChance(9)],
    ['3 values cannot be paired with 2.', () => pearson([1, 2, 3], [1, 2])],
    ['1 scores do not fit 2 preferences.', () => coverage([[1, 2], [1]])],
    ['1 scores do not fit 2 preferences.', () => dominantCounts([[1, 2], [1]])],
    [
      '2 items cannot be merged with 3.',
      () => mergeExactCrossProducts(exactCrossProducts([], 2), exactCrossProducts([], 3)),
    ],
    ['0.5 is not an exact integer.', () => exactMoments([0.5])],
    ['2 scores do not fit 1 people.', () => iccOfScores([1, 2], ['a'])],
    ['To compare takes two objects or more.', () => bradleyTerry([[0]])],
    [
      '3 opponents do not fit 2 objects.',
      () =>
        bradleyTerry([
          [0, 1, 1],
          [1, 0, 1],
        ]),
    ],
    [
      '-1 is not how often an object was preferred.',
      () =>
        bradleyTerry([
          [0, -1],
          [1, 0],
        ]),
    ],
    [
      'Infinity is not how often an object was preferred.',
      () =>
        bradleyTerry([
          [0, Infinity],
          [1, 0],
        ]),
    ],
    [
      'Not all of 3 people compared objects 0 and 2.',
      () =>
        kendallU([
          [0, 3, 1],
          [0, 0, 3],
          [1, 0, 0],
        ]),
    ],
    [
      'Of 4 people who were invited, 5 cannot have answered.',
      () => selfOtherGap({ ...self, invited: 4 }, { variant: 'fpc' }),
    ],
    [
      'Of 2 people who were invited, 3 cannot have answered.',
      () => teamMeanInterval(three, { invited: 2 }),
    ],
    [
      'Of 2 people who were invited, 3 cannot have answered.',
      () => teamMeanIntervalTotal(three, 0.8, { invited: 2 }),
    ],
    ['A reliability lies between 0 and 1, not at 1.2.', () => teamMeanIntervalTotal(three, 1.2)],
    ['A team of 0 people has no mean.', () => shrunkenMean({ n: 0, mean: 0 }, 0.1, 3)],
    ['An ICC1 of 1.1 is above 1.', () => shrunkenMean({ n: 3, mean: 2 }, 1.1, 3)],
    ['NaN is not a value of a person.', () => sampleOf([1, Number.NaN])],
    ['No 2 people have mean 0 and sum of squares -1.', () => variance({ n: 2, mean: 0, m2: -1 })],
  ];
  for (const [message, call] of CASES) {
    test(message, () => assert.throws(call, { name: 'RangeError', message }));
  }
});
