import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  assertNear,
  referenceCases,
  referenceColumn,
  referenceRows,
} from '../testing/reference.js';
import { pairedChange } from './paired-change.js';
import { reliableChange } from './reliable-change.js';
import { standardDeviation } from './standard-deviation.js';
import { validValues } from './valid-values.js';

const ROWS = referenceRows('data/chen2005.csv');

for (const { id, args, expected, tol } of referenceCases('change_paired')) {
  test(`The change of people who answered twice is what R gives: ${id}`, () => {
    const { value } = pairedChange(
      referenceColumn(ROWS, args['before']!),
      referenceColumn(ROWS, args['after']!),
    );
    assert.ok(value);
    assert.equal(value.n, expected['n']);
    assertNear(value.difference, expected['mean_diff']!, tol);
    assertNear(value.sdDifference, expected['sd_diff']!, tol);
    assertNear(value.r.value, expected['r']!, tol);
    assertNear(value.test.value?.t, expected['t']!, tol);
    assertNear(value.test.value?.df, expected['df']!, tol);
    assertNear(value.test.value?.p, expected['p']!, tol);
    assertNear(value.interval.lower, expected['ci']![0], tol);
    assertNear(value.interval.upper, expected['ci']![1], tol);
    assertNear(value.dz.value, expected['dz']!, tol);
    assertNear(value.dAv.value, expected['d_av']!, tol);
  });
}

test('The reliable change of every person is what R gives (chen2005-rci)', () => {
  const [before, after] = [referenceColumn(ROWS, 'NCPRF.T1'), referenceColumn(ROWS, 'NCPRF.T3')];
  const sd = standardDeviation(validValues(before))!;
  const expected = referenceColumn(referenceRows('expected/chen2005-rci.csv'), 'rci');
  for (const [person, index] of expected.entries()) {
    const { value } = reliableChange(before[person]!, after[person]!, { sd, reliability: 0.85 });
    assertNear(value?.index, index!);
  }
});

describe('Where', () => {
  const none = { value: null, reason: 'no-variation' };

  test('all changed by as much, the change is certain and has no size', () => {
    const { value } = pairedChange([1, 2, 4], [3, 4, 6]);
    assert.equal(value?.difference, 2);
    assert.deepEqual(value?.interval, { lower: 2, upper: 2 });
    assert.deepEqual([value?.test, value?.dz], [none, none]);
    assert.ok(value?.dAv.value);
    assertNear(value?.r.value, 1);
  });

  test('people did not differ, there is no correlation', () => {
    const { value } = pairedChange([2, 2], [3, 3]);
    assert.deepEqual([value?.r, value?.dAv], [none, none]);
  });

  test('one person answered twice, there is no change of a group', () => {
    const few = { value: null, reason: 'too-few-people' };
    assert.deepEqual(pairedChange([1, null, 3], [2, 4, null]), few);
    assert.deepEqual(pairedChange([], []), few);
  });

  test('scores do not belong to the same people, it is a mistake of the caller', () => {
    assert.throws(() => pairedChange([1, 2], [1]), RangeError);
    assert.throws(() => pairedChange([1, 2], [1, 2], 2), RangeError);
  });
});
