import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertNear, referenceCases } from '../testing/reference.js';
import { NULL_PROPORTIONS, nullVariance, uniformNullVariance } from './null-variance.js';

for (const { id, args, expected } of referenceCases('null_variance')) {
  test(`The variance of random answers is what R gives: ${id}`, () => {
    assertNear(uniformNullVariance(args['points']!), expected['uniform']!);
    const names = {
      slightSkew: 'slight_skew',
      moderateSkew: 'moderate_skew',
      heavySkew: 'heavy_skew',
      triangular: 'triangular',
    } as const;
    for (const [ours, name] of Object.entries(names)) {
      const proportions = NULL_PROPORTIONS[ours as keyof typeof names];
      assert.deepEqual([...proportions], args[name]);
      assertNear(nullVariance(proportions), expected[name]!);
    }
  });
}

test('Without a leaning both are the same', () => {
  for (let points = 2; points <= 11; points += 1) {
    const even = Array.from({ length: points }, () => 1 / points);
    assertNear(nullVariance(even), uniformNullVariance(points));
  }
});

test('What is no scale and what are no proportions is refused', () => {
  for (const points of [1, 0, 2.5, Number.NaN]) {
    assert.throws(() => uniformNullVariance(points), RangeError);
  }
  for (const proportions of [[], [0.5, 0.4], [1.5, -0.5], [Number.NaN]]) {
    assert.throws(() => nullVariance(proportions), RangeError);
  }
});
