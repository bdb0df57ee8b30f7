import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assertNear, referenceGroups, referenceRows } from '../testing/reference.js';
import { fc } from '../testing/seeded.js';
import { averageDeviation, averageDeviationOfCounts } from './average-deviation.js';

test('The deviation of real teams is what R gives (bhr2000-AF06-agreement)', () => {
  const teams = referenceGroups(referenceRows('data/bhr2000.csv'), 'AF06', 'GRP');
  for (const row of referenceRows('expected/bhr2000-AF06-agreement.csv')) {
    const answers = teams.get(row['group']!)!;
    const counts = [1, 2, 3, 4, 5].map((point) => answers.filter((one) => one === point).length);
    for (const [centre, expected] of [
      ['mean', row['ad_mean']],
      ['median', row['ad_median']],
    ] as const) {
      assertNear(averageDeviation(answers, centre).value, Number(expected));
      assertNear(averageDeviationOfCounts(counts, centre).value, Number(expected));
    }
  }
});

describe('From counts it is the same as from the answers', () => {
  const CASES = [
    { answers: [4, 4, 5, 3], mean: 0.5, median: 0.5 },
    { answers: [1, 1, 5, 5], mean: 2, median: 2 },
    { answers: [1, 2, 4, 5], mean: 1.5, median: 1.5 },
    { answers: [1, 1, 1, 5], mean: 1.5, median: 1 },
    { answers: [3, 3], mean: 0, median: 0 },
  ];
  for (const { answers, mean, median } of CASES) {
    test(answers.join(', '), () => {
      const points = [1, 2, 3, 4, 5];
      const counts = points.map((point) => answers.filter((one) => one === point).length);
      for (const [centre, expected] of [
        ['mean', mean],
        ['median', median],
      ] as const) {
        assert.equal(averageDeviation(answers, centre).value, expected);
        assert.equal(averageDeviationOfCounts(counts, centre, points).value, expected);
      }
    });
  }
});

test('Answers need not lie at equal distances', () => {
  assertNear(averageDeviationOfCounts([1, 1, 1], 'median', [0, 1, 12]).value, 4);
  assertNear(averageDeviationOfCounts([1, 0, 1], 'median', [0, 1, 12]).value, 6);
});

test('One person deviates from nobody', () => {
  const few = { value: null, reason: 'too-few-people' };
  for (const centre of ['mean', 'median'] as const) {
    assert.deepEqual(averageDeviation([4, null], centre), few);
    assert.deepEqual(averageDeviationOfCounts([0, 1], centre), few);
    assert.deepEqual(averageDeviationOfCounts([], centre), few);
  }
});

test('Counts are whole, and answers ascend', () => {
  for (const counts of [
    [-1, 4],
    [0.5, 2],
    [Number.NaN, 2],
  ]) {
    assert.throws(() => averageDeviationOfCounts(counts, 'mean'), RangeError);
  }
  for (const answers of [[1], [1, 1], [2, 1], [1, 2, 3]]) {
    assert.throws(() => averageDeviationOfCounts([1, 1], 'mean', answers), RangeError);
  }
  assert.throws(() => averageDeviation([1, Number.NaN], 'mean'), RangeError);
});

test('About the median is never more than about the mean, and counts agree with answers', () => {
  const answers = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 2, maxLength: 40 });
  fc.assert(
    fc.property(answers, (given) => {
      const counts = [0, 1, 2, 3, 4, 5, 6].map(
        (point) => given.filter((one) => one === point).length,
      );
      const [mean, median] = (['mean', 'median'] as const).map((centre) => {
        const { value } = averageDeviation(given, centre);
        assertNear(averageDeviationOfCounts(counts, centre).value, value!);
        return value!;
      });
      assert.ok(median! <= mean! + 1e-12 && mean! <= 3 + 1e-12);
    }),
  );
});
