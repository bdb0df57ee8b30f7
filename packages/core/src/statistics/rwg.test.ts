import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assertNear, referenceCases } from '../testing/reference.js';
import { averageDeviation } from './average-deviation.js';
import { rwg } from './rwg.js';
import { sampleOf } from './sample.js';

describe('Agreement on one score is what R gives', () => {
  for (const { id, args, expected, tol } of referenceCases('rwg')) {
    test(id, () => {
      const scores: number[] = args['scores']!;
      const agreement = rwg(sampleOf(scores), 2);
      const deviations = (['mean', 'median'] as const).map((at) => averageDeviation(scores, at));
      if (expected['rwg'] === null) {
        const few = { value: null, reason: 'too-few-people' };
        assert.deepEqual([agreement, ...deviations], [few, few, few]);
        return;
      }
      assertNear(agreement.value?.rwg, expected['rwg']!, tol);
      assertNear(agreement.value?.variance, expected['var']!, tol);
      assertNear(agreement.value?.unclamped, expected['rwg_unclamped'] ?? expected['rwg']!, tol);
      assertNear(deviations[0]!.value, expected['ad_mean']!, tol);
      assertNear(deviations[1]!.value, expected['ad_median']!, tol);
    });
  }
});

test('Agreement cannot be held against no variance', () => {
  for (const none of [0, -1, Number.NaN, Infinity]) {
    assert.throws(() => rwg(sampleOf([1, 2]), none), RangeError);
  }
});
