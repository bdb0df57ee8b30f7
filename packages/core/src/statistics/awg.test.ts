import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assertNear, referenceGroups, referenceRows } from '../testing/reference.js';
import { awg } from './awg.js';
import { rwg } from './rwg.js';
import { sampleOf } from './sample.js';

const RANGE = { min: 1, max: 5 };

describe('Agreement corrected for the mean is what R gives', () => {
  for (const [dataset, variable] of [
    ['bh1996', 'COHES'],
    ['bh1996', 'LEAD'],
    ['bhr2000', 'AF06'],
  ] as const) {
    test(`${dataset}-${variable}-agreement`, () => {
      const teams = referenceGroups(referenceRows(`data/${dataset}.csv`), variable, 'GRP');
      for (const row of referenceRows(`expected/${dataset}-${variable}-agreement.csv`)) {
        const sample = sampleOf(teams.get(row['group']!)!);
        assert.equal(sample.n, Number(row['n']));
        assertNear(sample.mean, Number(row['mean']));
        assertNear(rwg(sample, 2).value?.rwg, Number(row['rwg']));
        assertNear(rwg(sample, 2).value?.unclamped, Number(row['rwg_unclamped']));
        assertNear(awg(sample, RANGE).value, Number(row['awg']));
      }
    });
  }
});

describe('By hand', () => {
  const CASES = [
    { scores: [4, 4, 5, 3], expected: 2 / 3 },
    { scores: [1, 5], expected: -1 },
    { scores: [1, 1, 5], expected: -1 },
    { scores: [5, 5, 1], expected: -1 },
    { scores: [3, 3, 3], expected: 1 },
    { scores: [1, 1, 1], expected: 1 },
    { scores: [5, 5], expected: 1 },
    { scores: [1, 1, 2], expected: null },
    { scores: [5, 5, 4], expected: null },
    { scores: [1.2, 1.2, 1.2], expected: null },
  ];
  for (const { scores, expected } of CASES) {
    test(`${scores.join(', ')} is ${expected ?? 'too near the edge'}`, () => {
      const agreement = awg(sampleOf(scores), RANGE);
      if (expected === null) assert.deepEqual(agreement, { value: null, reason: 'at-the-edge' });
      else assertNear(agreement.value, expected);
    });
  }
});

test('Other numbers for the same answers change nothing', () => {
  for (const shift of [-1, 1, 7]) {
    for (const scores of [
      [4, 4, 5, 3],
      [1, 2, 2, 4],
      [5, 5, 1],
    ]) {
      const moved = scores.map((score) => score + shift);
      const range = { min: RANGE.min + shift, max: RANGE.max + shift };
      assertNear(awg(sampleOf(moved), range).value, awg(sampleOf(scores), RANGE).value!, 1e-12);
    }
  }
});

test('One person agrees with nobody', () => {
  assert.deepEqual(awg(sampleOf([5]), RANGE), { value: null, reason: 'too-few-people' });
});

test('A mean outside the range, or no range, is a mistake of the caller', () => {
  assert.throws(() => awg(sampleOf([6, 6]), RANGE), RangeError);
  assert.throws(() => awg(sampleOf([0, 1]), RANGE), RangeError);
  assert.throws(() => awg(sampleOf([3, 3]), { min: 3, max: 3 }), RangeError);
});
