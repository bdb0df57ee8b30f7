import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assertNear } from '../testing/reference.js';
import { normalCdf } from './normal-distribution.js';
import { studentizedRangeCdf, studentizedRangeQuantile } from './studentized-range-distribution.js';
import { criticalRange } from './studentized-range.js';
import { tCdf } from './t-distribution.js';

describe('It is what ptukey in R gives, to the nine digits that R has', () => {
  const CASES = [
    [3.5, 3, 10, 0.9228966891613396],
    [3.877, 3, 10, 0.9500129112464776],
    [1, 6, 20, 0.02111995045364161],
    [4, 12, 30, 0.7815839457976377],
    [3.31449, 3, Infinity, 0.9499997176756436],
  ] as const;
  for (const [q, means, df, expected] of CASES) {
    test(`ptukey(${q}, ${means}, ${df})`, () => {
      assertNear(studentizedRangeCdf(q, means, df), expected, 1e-9);
      assertNear(studentizedRangeCdf(q, means, df, 'upper'), 1 - expected, 1e-9);
    });
  }
});

test('Of two means it is the size of t, times √2', () => {
  for (const df of [1, 2, 5.5, 100]) {
    for (const q of [0.3, 2, 20]) {
      assertNear(studentizedRangeCdf(q, 2, df), 1 - 2 * tCdf(-q / Math.SQRT2, df), 1e-11);
    }
  }
  assertNear(studentizedRangeCdf(3, 2), 1 - 2 * normalCdf(-3 / Math.SQRT2), 1e-11);
});

test('Its quantiles are the critical values of the table', () => {
  for (const means of [2, 6, 12]) {
    assertNear(studentizedRangeQuantile(0.95, means), criticalRange(means)!, 2e-5);
  }
});

test('The quantile of a probability has that probability, in either tail', () => {
  for (const [p, means, df] of [
    [0.001, 4, 7],
    [0.5, 5, 20],
    [0.99, 12, 4],
    [0.99, 3, 1],
  ] as const) {
    const q = studentizedRangeQuantile(p, means, df);
    assertNear(studentizedRangeCdf(q, means, df), p, 1e-11);
    assertNear(studentizedRangeQuantile(1 - p, means, df, 'upper') / q, 1, 1e-9);
  }
});

test('It stays between nothing and everything', () => {
  assert.deepEqual([studentizedRangeCdf(0, 3), studentizedRangeCdf(-1, 3, 5, 'upper')], [0, 1]);
  const far = studentizedRangeCdf(60, 12, 100);
  assert.ok(far <= 1 && far > 1 - 1e-12);
  assert.ok(studentizedRangeCdf(60, 12, 100, 'upper') >= 0);
});

test('What is no probability, no means and no degrees of freedom is refused', () => {
  for (const p of [0, 1, Number.NaN]) {
    assert.throws(() => studentizedRangeQuantile(p, 3), {
      name: 'RangeError',
      message: /probability/,
    });
  }
  for (const means of [1, 2.5, Number.NaN]) {
    assert.throws(() => studentizedRangeCdf(1, means), { name: 'RangeError', message: /means/ });
  }
  for (const df of [0, -1, Number.NaN]) {
    assert.throws(() => studentizedRangeCdf(1, 3, df), { name: 'RangeError', message: /freedom/ });
  }
});
