import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assertNear, referenceCases } from '../testing/reference.js';
import { composition } from './composition.js';
import { coverage } from './coverage.js';
import { dominantCounts } from './dominant-counts.js';
import { sampleOf } from './sample.js';
import { separation } from './separation.js';

describe('The variety of a group is what R gives', () => {
  for (const { id, args, expected, tol } of referenceCases('composition')) {
    test(id, () => {
      const { value } = composition(args['counts']!);
      assert.ok(value);
      assertNear(value.blau.raw, expected['blau']!, tol);
      if (expected['blau_unbiased'] === null) assert.equal(value.blau.unbiased, null);
      else assertNear(value.blau.unbiased, expected['blau_unbiased']!, tol);
      assertNear(value.blauNormalised.value, expected['blau_normalised']!, tol);
      assertNear(value.shannon, expected['shannon']!, tol);
      assertNear(value.shannonNormalised.value, expected['shannon_normalised']!, tol);
    });
  }
});

test('Nobody is not varied, and one category leaves nothing to vary', () => {
  for (const counts of [[], [0, 0]]) {
    assert.deepEqual(composition(counts), { value: null, reason: 'too-few-people' });
  }
  const few = { value: null, reason: 'too-few-items' };
  const { value } = composition([4]);
  assert.deepEqual([value?.blauNormalised, value?.shannonNormalised], [few, few]);
  const two = composition([2, 2]).value;
  assert.deepEqual([two?.blauNormalised.value, two?.shannonNormalised.value], [1, 1]);
  for (const wrong of [-1, Number.NaN, Infinity]) {
    assert.throws(() => composition([wrong, 1]), RangeError);
  }
});

test('A preference is covered by who holds it above the own mean', () => {
  assert.deepEqual(
    coverage([
      [80, 40, 60],
      [50, 70, 50],
    ]),
    [1, 1, 0],
  );
  assert.deepEqual(coverage([[50, 50]]), [0, 0]);
  assert.deepEqual(coverage([]), []);
  assert.throws(() => coverage([[1, 2], [1]]), RangeError);
});

test('Who has two preferences highest counts for a half in each', () => {
  assert.deepEqual(
    dominantCounts([
      [80, 40, 60],
      [50, 70, 70],
    ]),
    [1, 0.5, 0.5],
  );
  assert.deepEqual(dominantCounts([]), []);
  assert.throws(() => dominantCounts([[1, 2], [1]]), RangeError);
});

test('A group is most apart when half of it stands at either end', () => {
  assertNear(separation(sampleOf([0, 0, 100, 100])).value, 100 / Math.sqrt(3));
  assert.equal(separation(sampleOf([30, 30])).value, 0);
  assert.deepEqual(separation(sampleOf([30])), { value: null, reason: 'too-few-people' });
});
