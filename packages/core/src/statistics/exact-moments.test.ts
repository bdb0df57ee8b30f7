import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assertNear, referenceRows } from '../testing/reference.js';
import { fc } from '../testing/seeded.js';
import { coMomentsOf } from './co-moments.js';
import {
  covarianceOfExact,
  exactCrossProducts,
  mergeExactCrossProducts,
} from './exact-cross-products.js';
import { addExact, exactInteger, multiplyExact } from './exact-integer.js';
import {
  exactMoments,
  mergeExactMoments,
  NO_EXACT_MOMENTS,
  sampleOfExact,
} from './exact-moments.js';
import { sampleOf } from './sample.js';

const LARGEST = Number.MAX_SAFE_INTEGER;

describe('A whole number has one form', () => {
  const CASES = [
    { title: 'a small bigint', value: exactInteger(12n), form: 12 },
    { title: 'minus zero', value: exactInteger(-0), form: 0 },
    { title: 'the largest exact number', value: exactInteger(BigInt(LARGEST)), form: LARGEST },
    { title: 'one more', value: addExact(LARGEST, 1), form: 9_007_199_254_740_992n },
    { title: 'and back', value: addExact(addExact(LARGEST, 1), -1), form: LARGEST },
    { title: 'a large product', value: multiplyExact(LARGEST, 3), form: 27_021_597_764_222_973n },
    { title: 'a small product', value: multiplyExact(300_300, 300_300), form: 90_180_090_000 },
    { title: 'nothing times less than nothing', value: multiplyExact(0, -3), form: 0 },
    { title: 'large times nothing', value: multiplyExact(2n ** 60n, 0), form: 0 },
    { title: 'below the range', value: addExact(-LARGEST, -2), form: -9_007_199_254_740_993n },
  ];
  for (const { title, value, form } of CASES) {
    test(title, () => assert.ok(Object.is(value, form), `${value}`));
  }

  test('and what is not whole or not exact has none', () => {
    for (const wrong of [0.5, Number.NaN, Infinity, LARGEST + 1]) {
      assert.throws(() => exactInteger(wrong), RangeError);
      assert.throws(() => exactMoments([wrong]), RangeError);
    }
  });
});

test('Sums beyond the exact range of a number stay exact', () => {
  const large = 2 ** 40;
  const { sum, squares } = exactMoments([large, large + 1, large]);
  assert.equal(sum, 3 * large + 1);
  assert.equal(squares, 3n * 2n ** 80n + 2n * 2n ** 40n + 1n);
  assertNear(sampleOfExact({ n: 3, sum, squares }).m2, 2 / 3, 1e-12);
});

test('Sums of whole numbers describe the same sample', () => {
  assert.deepEqual(sampleOfExact(exactMoments([1, 2, 6])), { n: 3, mean: 3, m2: 14 });
  assert.deepEqual(sampleOfExact(NO_EXACT_MOMENTS), sampleOf([]));
  // Means of six answers, times 60.
  const { mean, m2 } = sampleOfExact(exactMoments([210, 250]), 60);
  assertNear(mean, sampleOf([3.5, 25 / 6]).mean);
  assertNear(m2, sampleOf([3.5, 25 / 6]).m2);
});

test('Two groups are merged, by hand', () => {
  const merged = mergeExactMoments(exactMoments([1, 2]), exactMoments([5]));
  assert.deepEqual(merged, { n: 3, sum: 8, squares: 30 });
});

const whole = fc.array(fc.integer({ min: -(2 ** 40), max: 2 ** 40 }), { maxLength: 12 });

test('In whatever order shards are merged, the bits are the same', () => {
  fc.assert(
    fc.property(whole, whole, whole, (a, b, c) => {
      const [x, y, z] = [exactMoments(a), exactMoments(b), exactMoments(c)];
      const all = exactMoments([...a, ...b, ...c]);
      assert.deepEqual(mergeExactMoments(mergeExactMoments(x, y), z), all);
      assert.deepEqual(mergeExactMoments(z, mergeExactMoments(y, x)), all);
      assert.deepEqual(sampleOfExact(all), sampleOfExact(exactMoments([...c, ...a, ...b])));
    }),
  );
});

describe('Cross-products', () => {
  test('of real answers describe the covariance of people who answered all (bfi1 A)', () => {
    const items = ['A1', 'A2', 'A3', 'A4', 'A5'];
    const rows = referenceRows('data/bfi1.csv').map((row) =>
      items.map((item) => (row[item] === '' ? null : Number(row[item]))),
    );
    const complete = rows.filter((row) => !row.includes(null));
    const products = exactCrossProducts(rows, 5);
    assert.equal(products.n, complete.length);
    const { value } = covarianceOfExact(products);
    for (const i of items.keys()) {
      for (const j of items.keys()) {
        const pair = coMomentsOf(
          complete.map((row) => row[i]!),
          complete.map((row) => row[j]!),
        );
        assertNear(value![i]![j], pair.c / (pair.n - 1), 1e-12);
      }
    }
    const parts = [rows.slice(0, 400), rows.slice(400, 1000), rows.slice(1000)];
    const shards = parts.map((part) => exactCrossProducts(part, 5));
    assert.deepEqual(shards.reduce(mergeExactCrossProducts), products);
    assert.deepEqual([...shards].reverse().reduce(mergeExactCrossProducts), products);
  });

  test('are by hand', () => {
    const expected = { n: 2, sums: [4, 7], products: [10, 17, 29] };
    assert.deepEqual(
      exactCrossProducts(
        [
          [1, 2],
          [3, 5],
          [null, 9],
        ],
        2,
      ),
      expected,
    );
  });

  test('of two people have one', () => {
    const { value } = covarianceOfExact(
      exactCrossProducts(
        [
          [1, 2],
          [3, 5],
        ],
        2,
      ),
    );
    assert.deepEqual(value, [
      [2, 3],
      [3, 4.5],
    ]);
  });

  test('of one person have no covariance', () => {
    const few = { value: null, reason: 'too-few-people' };
    assert.deepEqual(covarianceOfExact(exactCrossProducts([[1, 2]], 2)), few);
  });

  test('of other items are refused', () => {
    assert.throws(() => exactCrossProducts([[1, 2], [3]], 2), RangeError);
    assert.throws(() => exactCrossProducts([[1, 2.5]], 2), RangeError);
    const [two, three] = [exactCrossProducts([], 2), exactCrossProducts([], 3)];
    assert.throws(() => mergeExactCrossProducts(two, three), RangeError);
  });
});
