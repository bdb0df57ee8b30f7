import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assertNear, referenceCases } from '../testing/reference.js';
import { fc } from '../testing/seeded.js';
import { profileSimilarity } from './profile-similarity.js';

describe('The similarity of two profiles is what R gives', () => {
  for (const { id, args, expected, tol } of referenceCases('profile_similarity')) {
    test(id, () => {
      const { value } = profileSimilarity(args['p']!, args['q']!, args['midpoint']!);
      assert.ok(value);
      assertNear(value.distance, expected['euclid']!, tol);
      assertNear(value.meanDifference, expected['mean_abs']!, tol);
      assertNear(value.elevationDifference, expected['elevation_diff']!, tol);
      assertNear(value.scatter[0], expected['scatter']![0], tol);
      assertNear(value.scatter[1], expected['scatter']![1], tol);
      const figures = {
        pearson: value.pearson,
        spearman: value.spearman,
        icc_double_entry: value.doubleEntry,
        cosine_centred_at_mid: value.cosine,
      };
      for (const [name, figure] of Object.entries(figures)) {
        if (expected[name] !== null) assertNear(figure.value, expected[name]!, tol);
        else assert.deepEqual(figure, { value: null, reason: 'no-variation' });
      }
    });
  }
});

test('Two flat profiles at the same height have no double-entry correlation', () => {
  const { value } = profileSimilarity([40, 40], [40, 40], 50);
  assert.deepEqual(value?.doubleEntry, { value: null, reason: 'no-variation' });
  assertNear(value?.cosine.value, 1);
  assert.equal(value?.distance, 0);
});

test('A profile that lies at the middle has no direction', () => {
  const absent = { value: null, reason: 'no-variation' };
  for (const [first, second] of [
    [
      [50, 50],
      [40, 70],
    ],
    [
      [40, 70],
      [50, 50],
    ],
  ] as const) {
    assert.deepEqual(profileSimilarity(first, second, 50).value?.cosine, absent);
  }
});

test('One scale is no profile, and profiles are of the same scales', () => {
  assert.deepEqual(profileSimilarity([1], [2], 50), { value: null, reason: 'too-few-items' });
  assert.throws(() => profileSimilarity([1, 2], [1], 50), RangeError);
  assert.throws(() => profileSimilarity([1, Number.NaN], [1, 2], 50), RangeError);
});

test('Who is compared with whom does not matter but for the sign of the elevation', () => {
  const profile = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(profile, profile, (first, second) => {
      const there = profileSimilarity(first, second, 50).value!;
      const back = profileSimilarity(second, first, 50).value!;
      assertNear(back.elevationDifference, -there.elevationDifference);
      assertNear(back.distance, there.distance);
      for (const name of ['pearson', 'spearman', 'doubleEntry', 'cosine'] as const) {
        const [one, other] = [there[name].value, back[name].value];
        if (one === null) assert.equal(other, null);
        else {
          assertNear(other, one);
          assert.ok(Math.abs(one) <= 1 + 1e-12);
        }
      }
    }),
  );
});
