import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  assertNear,
  referenceCases,
  referenceColumn,
  referenceRows,
  type ReferenceCase,
} from '../testing/reference.js';
import { fc } from '../testing/seeded.js';
import { averageRanks } from './average-ranks.js';
import { kendallTauB } from './kendall-tau-b.js';
import { mean } from './mean.js';
import { pearson } from './pearson.js';
import { spearman } from './spearman.js';

const LEADERSHIP = /^A[FPS]\d+$/;

/** The two columns that a case compares. */
function columnsOf({ dataset, args }: ReferenceCase): [(number | null)[], (number | null)[]] {
  if (dataset === 'inline') return [args['x']!, args['y']!];
  const names: [string, string] = [args['x']!, args['y']!];
  if (dataset === 'bfi1') {
    const rows = referenceRows(
      names[0].startsWith('item_') ? 'data/bfi1.csv' : 'expected/bfi1-person-scores.csv',
    );
    const column = (name: string) =>
      referenceColumn(rows, name.startsWith('item_') ? name.slice(5) : `${name}_mean`);
    return [column(names[0]), column(names[1])];
  }
  const rows = referenceRows(`data/${dataset.replace('_groupmeans', '')}.csv`);
  const column = (name: string) =>
    name === 'LEAD11_mean'
      ? rows.map((row) => {
          const items = Object.keys(row).filter((item) => LEADERSHIP.test(item));
          return mean(items.map((item) => Number(row[item])));
        })
      : referenceColumn(rows, name);
  const columns: [(number | null)[], (number | null)[]] = [column(names[0]), column(names[1])];
  if (!dataset.endsWith('_groupmeans')) return columns;
  const teams = [...new Set(rows.map((row) => row['GRP']))];
  const meansOf = (values: (number | null)[]) =>
    teams.map((team) => mean(values.filter((_, at) => rows[at]!['GRP'] === team) as number[]));
  return [meansOf(columns[0]), meansOf(columns[1])];
}

describe('Correlations are what R gives', () => {
  for (const one of referenceCases('correlation')) {
    test(one.id, () => {
      const { expected, tol } = one;
      const [xs, ys] = columnsOf(one);
      const [linear, ranked, pairs] = [pearson(xs, ys), spearman(xs, ys), kendallTauB(xs, ys)];
      if (expected['pearson'] === null) {
        const none = { value: null, reason: 'no-variation' };
        assert.deepEqual([linear, ranked, pairs], [none, none, none]);
        return;
      }
      assert.equal(linear.value?.n, expected['n']);
      assertNear(linear.value?.r, expected['pearson']!, tol);
      assertNear(ranked.value?.rho, expected['spearman']!, tol);
      if (expected['pearson_ci'] === null) {
        const few = { value: null, reason: 'too-few-people' };
        assert.deepEqual([linear.value?.interval, ranked.value?.interval], [few, few]);
        return;
      }
      const [interval, rankedInterval] = [
        linear.value!.interval.value!,
        ranked.value!.interval.value!,
      ];
      assertNear(interval.lower, expected['pearson_ci']![0], tol);
      assertNear(interval.upper, expected['pearson_ci']![1], tol);
      assertNear(linear.value?.test.value?.t, expected['pearson_t']!, tol);
      assertNear(linear.value?.test.value?.p, expected['pearson_p']!, tol);
      assertNear(rankedInterval.lower, expected['spearman_ci_bonett_wright']![0], tol);
      assertNear(rankedInterval.upper, expected['spearman_ci_bonett_wright']![1], tol);
      assert.equal(ranked.value?.n, expected['n']);
      assert.equal(pairs.value?.n, expected['n']);
      assertNear(pairs.value?.tau, expected['kendall_tau_b']!, tol);
    });
  }
});

const ALL = [pearson, spearman, kendallTauB] as const;

test('One pair is too few, and two make a line without a test', () => {
  for (const correlate of ALL) {
    assert.deepEqual(correlate([1, null], [2, 3]), { value: null, reason: 'too-few-people' });
  }
  assert.equal(spearman([1, 2], [5, 4]).value?.rho, -1);
  assert.equal(kendallTauB([1, 2], [5, 4]).value?.tau, -1);
  const { value } = pearson([1, 2], [5, 4]);
  assert.equal(value?.r, -1);
  assert.deepEqual(value?.test, { value: null, reason: 'too-few-people' });
});

test('Three pairs have a test with one degree of freedom', () => {
  const { value } = pearson([1, 2, 3], [1, 3, 2]);
  assertNear(value?.r, 0.5);
  // t = 1/√3: its two tails are 1 − (2/π) atan t.
  assertNear(value?.test.value?.t, 1 / Math.sqrt(3));
  assertNear(value?.test.value?.p, 2 / 3);
});

test('Who are equal on one only are not equal on both', () => {
  // Of three pairs one is tied on y, two go the same way.
  assertNear(kendallTauB([1, 2, 3], [5, 5, 6]).value?.tau, 2 / Math.sqrt(3 * 2));
  assertNear(kendallTauB([5, 5, 6], [1, 2, 3]).value?.tau, 2 / Math.sqrt(3 * 2));
});

test('A full correlation has an interval without width, and no test', () => {
  const { value } = pearson([1, 2, 3, 4], [2, 4, 6, 8]);
  assert.equal(value?.r, 1);
  assert.deepEqual(value?.interval.value, { lower: 1, upper: 1 });
  assert.deepEqual(value?.test, { value: null, reason: 'no-variation' });
  assert.equal(kendallTauB([1, 2, 3, 4], [2, 4, 6, 9]).value?.tau, 1);
  assert.equal(spearman([1, 2, 3, 4], [9, 7, 5, 1]).value?.rho, -1);
});

test('Who does not differ on either has no correlation', () => {
  for (const correlate of ALL) {
    const none = { value: null, reason: 'no-variation' };
    assert.deepEqual(correlate([1, 2, 3], [4, 4, 4]), none);
    assert.deepEqual(correlate([4, 4, 4], [1, 2, 3]), none);
  }
});

test('What cannot be paired, or is no number, or no level is refused', () => {
  for (const correlate of ALL) {
    assert.throws(() => correlate([1, 2], [1]), RangeError);
    assert.throws(() => correlate([1, Number.NaN], [1, 2]), RangeError);
  }
  for (const correlate of [pearson, spearman]) {
    assert.throws(() => correlate([1, 2, 3, 4], [1, 3, 2, 4], 1), RangeError);
  }
});

test('Equal values share the mean of their ranks', () => {
  assert.deepEqual(averageRanks([10, 30, 30, 20]), [1, 3.5, 3.5, 2]);
  assert.deepEqual(averageRanks([5, 5, 5]), [2, 2, 2]);
  assert.deepEqual(averageRanks([]), []);
});

const some = fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 })), {
  minLength: 2,
  maxLength: 40,
});

test('Counting the pairs one by one gives the same tau', () => {
  fc.assert(
    fc.property(some, (given) => {
      let [surplus, differX, differY] = [0, 0, 0];
      for (const [index, [x, y]] of given.entries()) {
        for (const [otherX, otherY] of given.slice(0, index)) {
          surplus += Math.sign(x - otherX) * Math.sign(y - otherY);
          differX += Math.abs(Math.sign(x - otherX));
          differY += Math.abs(Math.sign(y - otherY));
        }
      }
      const [xs, ys] = [given.map(([x]) => x), given.map(([, y]) => y)];
      const { value } = kendallTauB(xs, ys);
      if (differX * differY === 0) assert.equal(value, null);
      else assertNear(value?.tau, surplus / Math.sqrt(differX * differY));
    }),
  );
});

test('Turning one round turns the sign; which comes first does not matter', () => {
  fc.assert(
    fc.property(some, (given) => {
      const [xs, ys] = [given.map(([x]) => x), given.map(([, y]) => y)];
      const turned = ys.map((y) => 6 - y);
      const one = pearson(xs, ys).value;
      if (one === null) return;
      assertNear(pearson(ys, xs).value!.r, one.r);
      assertNear(pearson(xs, turned).value!.r, -one.r);
      assertNear(spearman(xs, turned).value!.rho, -spearman(xs, ys).value!.rho);
      assertNear(kendallTauB(xs, turned).value!.tau, -kendallTauB(xs, ys).value!.tau);
      const squared = xs.map((x) => x ** 2);
      assertNear(spearman(squared, ys).value!.rho, spearman(xs, ys).value!.rho);
    }),
  );
});
