import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assertNear, referenceCases } from '../testing/reference.js';
import { agreementOfTeam } from './agreement-of-team.js';
import { rwgStar } from './rwg-star.js';
import { rwgj } from './rwgj.js';

describe('Agreement on a scale is what R gives', () => {
  for (const { id, args, expected, tol } of referenceCases('rwgj')) {
    test(id, () => {
      const { value } = agreementOfTeam(args['rows']!, { min: 1, max: 5 }, 2);
      assert.ok(value);
      assertNear(value.meanItemVariance, expected['mean_item_var']!, tol);
      assertNear(value.rwgj, expected['rwgj']!, tol);
      assertNear(value.rwgStar, expected['rwgj_lindell']!, tol);
      if ('ad_mean' in expected) assertNear(value.averageDeviation.mean, expected['ad_mean'], tol);
    });
  }
});

test('The one grows with the number of items, the other does not', () => {
  const [one, six] = [[0.8], [0.8, 0.8, 0.8, 0.8, 0.8, 0.8]];
  assertNear(rwgj(one, 2).value, 0.6);
  assertNear(rwgj(six, 2).value, 0.9);
  assertNear(rwgStar(one, 2).value, 0.6);
  assertNear(rwgStar(six, 2).value, 0.6);
});

test('The same answers everywhere are full agreement', () => {
  assert.equal(rwgj([0, 0], 2).value, 1);
  assert.equal(rwgStar([0, 0], 2).value, 1);
});

test('No items agree on nothing, and a variance is not below zero', () => {
  for (const agreement of [rwgj, rwgStar]) {
    assert.deepEqual(agreement([], 2), { value: null, reason: 'too-few-items' });
    for (const wrong of [-1, Number.NaN, Infinity]) {
      assert.throws(() => agreement([wrong], 2), RangeError);
    }
    assert.throws(() => agreement([1], 0), RangeError);
  }
});
