import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ScaleScore } from '../model/score.js';
import { criticalRange } from '../statistics/studentized-range.js';
import { extremes } from './extremes.js';

const SEM = 8.5;

describe('The highest and the lowest are named only beyond what error makes of extremes', () => {
  const CASES = [
    { title: 'six scales 34 points apart', values: [33, 50, 50, 50, 50, 67], named: false },
    { title: 'six scales 35 points apart', values: [33, 50, 50, 50, 50, 68], named: true },
    { title: 'five scales 32 points apart', values: [34, 50, 50, 50, 66], named: false },
    { title: 'five scales 33 points apart', values: [33, 50, 50, 50, 66], named: true },
    { title: 'two scales 23 points apart', values: [40, 63], named: false },
    { title: 'two scales 24 points apart', values: [40, 64], named: true },
    { title: 'equal scales', values: [50, 50, 50], named: false },
  ];
  for (const { title, values, named } of CASES) {
    test(`${title}: ${named ? 'named' : 'not named'}`, () => {
      const found = extremes(scoresOf(values), SEM);
      if (named) {
        assert.ok(found.value);
        const [high, low] = [Math.max(...values), Math.min(...values)];
        assert.deepEqual(found.value.highest, [`s${values.indexOf(high)}`]);
        assert.deepEqual(found.value.lowest, [`s${values.indexOf(low)}`]);
      } else assert.deepEqual(found, { value: null, reason: 'within-measurement-error' });
    });
  }
});

test('Exactly as far apart as error makes them is not further', () => {
  const limit = criticalRange(2)! * SEM;
  const { value } = extremes(scoresOf([0, limit]), SEM);
  assert.equal(value, null);
  assert.notEqual(extremes(scoresOf([0, limit + 1e-9]), SEM).value, null);
});

test('Scales with exactly the same score are highest or lowest together', () => {
  const found = extremes(scoresOf([0, 90, 50, 90, 0]), SEM);
  assert.deepEqual(found, { value: { highest: ['s1', 's3'], lowest: ['s0', 's4'] } });
});

describe('Nothing is said', () => {
  const CASES = [
    { title: 'of one scale', values: [50], reason: 'single-scale' },
    { title: 'of thirteen scales', values: Array(13).fill(50), reason: 'too-many-scales' },
    { title: 'when a scale has no value', values: [0, null, 100], reason: 'incomplete-scales' },
  ];
  for (const { title, values, reason } of CASES) {
    test(title, () => {
      assert.deepEqual(extremes(scoresOf(values), SEM), { value: null, reason });
    });
  }
});

function scoresOf(values: readonly (number | null)[]): readonly ScaleScore[] {
  return values.map((value, index) => {
    const count = { scale: `s${index}`, answered: 6, items: 6 };
    if (value === null) return { ...count, value, reason: 'too-few-answers' };
    const word = { anchor: 2, almost: null };
    return { ...count, value, mean: 1 + value / 25, interval: { low: value, high: value }, word };
  });
}
