import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  assertNear,
  referenceCases,
  referenceColumn,
  referenceRows,
} from '../testing/reference.js';
import { fc } from '../testing/seeded.js';
import { coMomentsOf, mergeCoMoments } from './co-moments.js';
import { mergeSamples } from './merge-samples.js';
import {
  addToMoments,
  excessKurtosis,
  mergeMoments,
  momentsOf,
  NO_MOMENTS,
  skewness,
  type Moments,
} from './moments.js';
import { sampleOf } from './sample.js';
import { variance } from './variance.js';

const ROWS = referenceRows('data/bh1996.csv');
const NAMES = {
  n: 'n',
  mean: 'mean',
  m2: 'M2',
  m3: 'M3',
  m4: 'M4',
  min: 'min',
  max: 'max',
} as const;

function assertMoments(
  actual: Moments,
  expected: Readonly<Record<string, number>>,
  tol: number,
): void {
  for (const [ours, name] of Object.entries(NAMES)) {
    if (name in expected) assertNear(actual[ours as keyof Moments], expected[name]!, tol);
  }
}

describe('Moments are what R gives', () => {
  for (const { id, dataset, args, expected, tol } of referenceCases('moments')) {
    test(id, () => {
      const isInline = dataset === 'inline';
      const values = isInline
        ? (args['values']! as number[])
        : referenceColumn(ROWS, args['variable']!);
      const all = momentsOf(values);
      assertMoments(all, expected['all'] ?? expected, tol);
      assertNear(variance(all).value, expected['var']!, tol);
      const one = values.reduce((moments, value) => addToMoments(moments, value!), NO_MOMENTS);
      assertMoments(one, expected['all'] ?? expected, tol);
      if (isInline) return;
      assertNear(skewness(all).value, expected['skew_g1']!, tol);
      assertNear(excessKurtosis(all).value, expected['excess_kurtosis_g2']!, tol);
      const shards = Array.from({ length: 7 }, (_, shard) =>
        momentsOf(values.filter((__, row) => row % 7 === shard)),
      );
      for (const [index, shard] of shards.entries()) {
        assertMoments(shard, expected['shards']![index], tol);
      }
      for (const order of [shards, [...shards].reverse(), shards.toSorted((a, b) => a.m3 - b.m3)]) {
        assertMoments(order.reduce(mergeMoments, NO_MOMENTS), expected['all']!, tol);
      }
    });
  }

  for (const { id, args, expected, tol } of referenceCases('comoment')) {
    test(id, () => {
      const [xs, ys] = [referenceColumn(ROWS, args['x']!), referenceColumn(ROWS, args['y']!)];
      const halves = [
        coMomentsOf(xs.slice(0, 999), ys.slice(0, 999)),
        coMomentsOf(xs.slice(999), ys.slice(999)),
      ] as const;
      for (const all of [
        coMomentsOf(xs, ys),
        mergeCoMoments(...halves),
        mergeCoMoments(halves[1], halves[0]),
      ]) {
        assert.equal(all.n, expected['n']);
        assertNear(all.meanX, expected['mean_x']!, tol);
        assertNear(all.meanY, expected['mean_y']!, tol);
        assertNear(all.c, expected['C']!, tol);
        assertNear(all.c / (all.n - 1), expected['cov']!, tol);
      }
    });
  }
});

test('The samples of two groups are merged, by hand', () => {
  // 1 2 3 and 5 9: mean 4, squares 9 + 4 + 1 + 1 + 25.
  const merged = mergeSamples(sampleOf([1, 2, 3]), sampleOf([5, 9]));
  assert.deepEqual(merged, { n: 5, mean: 4, m2: 40 });
  const pairs = mergeCoMoments(coMomentsOf([1, 2, 3], [0, 0, 3]), coMomentsOf([5, 9], [4, 8]));
  assert.deepEqual(
    { ...pairs, m2Y: Math.round(pairs.m2Y * 1e9) / 1e9, c: Math.round(pairs.c * 1e9) / 1e9 },
    { n: 5, meanX: 4, meanY: 3, m2X: 40, m2Y: 44, c: 41 },
  );
});

test('A small spread keeps its digits beside a large mean', () => {
  const eighths = [1, 2, 3, 5, 6, 7, 4].map((part) => 1e15 + part / 8);
  assert.deepEqual(sampleOf(eighths), { n: 7, mean: 1e15 + 0.5, m2: 28 / 64 });
  assert.equal(coMomentsOf(eighths, eighths).c, 28 / 64);
});

test('Nobody adds nothing', () => {
  assert.deepEqual(mergeMoments(NO_MOMENTS, NO_MOMENTS), NO_MOMENTS);
  assert.deepEqual(mergeSamples(sampleOf([]), sampleOf([])), sampleOf([]));
  assert.deepEqual(mergeCoMoments(coMomentsOf([], []), coMomentsOf([], [])), coMomentsOf([], []));
  const some = momentsOf([1, 5]);
  assert.deepEqual(mergeMoments(NO_MOMENTS, some), some);
  assert.deepEqual(mergeMoments(some, NO_MOMENTS), some);
  assert.deepEqual(momentsOf([null]), NO_MOMENTS);
  const pairs = coMomentsOf([1, 2], [3, 5]);
  assert.deepEqual(mergeCoMoments(pairs, coMomentsOf([], [])), pairs);
  assert.deepEqual(mergeCoMoments(coMomentsOf([], []), pairs), pairs);
  assert.deepEqual(mergeSamples(sampleOf([]), sampleOf([4])), sampleOf([4]));
  assert.deepEqual(mergeSamples(sampleOf([4]), sampleOf([])), sampleOf([4]));
});

test('The shape of nobody and of equal values is absent', () => {
  for (const shape of [skewness, excessKurtosis]) {
    assert.deepEqual(shape(NO_MOMENTS), { value: null, reason: 'too-few-people' });
    assert.deepEqual(shape(momentsOf([3, 3])), { value: null, reason: 'no-variation' });
  }
});

test('A small spread has a shape too', () => {
  const small = momentsOf([0.1, 0.1, 0.4]);
  assertNear(skewness(small).value, Math.SQRT1_2);
  assertNear(excessKurtosis(small).value, -1.5);
});

test('Values that are all equal do not vary, whatever their digits', () => {
  for (const value of [0.1, 1 / 3, 1e9 / 7]) {
    for (const n of [3, 10, 9999]) {
      const same = Array<number>(n).fill(value);
      assert.deepEqual(sampleOf(same), { n, mean: value, m2: 0 });
    }
  }
});

test('A variance needs two people, and a sample that can be', () => {
  for (const few of [[], [3]]) {
    assert.deepEqual(variance(sampleOf(few)), { value: null, reason: 'too-few-people' });
  }
  assert.equal(variance(sampleOf([3, 5])).value, 2);
  for (const wrong of [
    { n: -1, mean: 0, m2: 0 },
    { n: 2.5, mean: 0, m2: 0 },
    { n: 2, mean: 0, m2: -1 },
    { n: 2, mean: Number.NaN, m2: 0 },
    { n: 2, mean: 0, m2: Number.NaN },
  ]) {
    assert.throws(() => variance(wrong), RangeError);
  }
  for (const wrong of [Number.NaN, Infinity]) assert.throws(() => sampleOf([1, wrong]), RangeError);
});

test('In whatever parts and order, the moments are the same', () => {
  const values = fc.array(fc.integer({ min: -100, max: 100 }), { maxLength: 20 });
  fc.assert(
    fc.property(values, values, values, (a, b, c) => {
      const all = momentsOf([...a, ...b, ...c]);
      const [x, y, z] = [momentsOf(a), momentsOf(b), momentsOf(c)];
      for (const merged of [
        mergeMoments(mergeMoments(x, y), z),
        mergeMoments(z, mergeMoments(y, x)),
      ]) {
        for (const name of ['n', 'mean', 'm2', 'm3', 'm4'] as const) {
          // M3 is a difference of large numbers, so that it is held against their size.
          const size = Math.abs(name === 'm3' ? all.m2 ** 1.5 : all[name]);
          assert.ok(Math.abs(merged[name] - all[name]) <= 1e-9 * Math.max(1, size));
        }
        assert.deepEqual([merged.min, merged.max], [all.min, all.max]);
      }
      const sample = mergeSamples(sampleOf(a), sampleOf(b));
      assertNear(sample.m2, momentsOf([...a, ...b]).m2);
    }),
  );
});
