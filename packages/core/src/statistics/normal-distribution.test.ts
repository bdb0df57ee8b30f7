import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assertDigits } from '../testing/assert-digits.js';
import { assertNear } from '../testing/reference.js';
import { fc } from '../testing/seeded.js';
import { normalCdf, normalQuantile } from './normal-distribution.js';

describe('It is what pnorm in R gives', () => {
  const CASES = [
    [-37, 'lower', 5.725571222524577e-300],
    [-8.3, 'lower', 5.205569744890255e-17],
    [-1.96, 'lower', 0.02499789514822043],
    [-0.001, 'lower', 0.4996010577860889],
    [0, 'lower', 0.5],
    [0.5, 'lower', 0.691462461274013],
    [3, 'lower', 0.9986501019683699],
    [1.96, 'upper', 0.02499789514822043],
    [10, 'upper', 7.619853024160527e-24],
    [-3, 'upper', 0.9986501019683699],
  ] as const;
  for (const [z, tail, expected] of CASES) {
    test(`pnorm(${z}), ${tail}`, () => assertDigits(normalCdf(z, tail), expected, 1e-12));
  }
});

describe('The quantile is what qnorm in R gives', () => {
  const CASES = [
    [1e-300, -37.0470962993612],
    [1e-8, -5.61200124417479],
    [0.025, -1.959963984540054],
    [0.3, -0.5244005127080407],
    [0.49999, -2.506628274896002e-5],
    [0.975, 1.959963984540054],
  ] as const;
  for (const [p, expected] of CASES) {
    test(`qnorm(${p})`, () => {
      assertDigits(normalQuantile(p), expected);
      assertDigits(normalQuantile(p, 'upper'), -expected);
    });
  }
});

test('The middle is zero, in either tail', () => {
  assert.deepEqual([normalQuantile(0.5), normalQuantile(0.5, 'upper')], [0, 0]);
});

test('Both tails are one whole, and mirror one another', () => {
  fc.assert(
    fc.property(fc.double({ min: -8, max: 8, noNaN: true }), (z) => {
      assertDigits(normalCdf(z) + normalCdf(z, 'upper'), 1, 1e-15);
      assert.equal(normalCdf(z, 'upper'), normalCdf(-z));
      assertNear(normalQuantile(normalCdf(-Math.abs(z))), -Math.abs(z));
    }),
  );
});

test('A probability that is none is refused', () => {
  for (const p of [0, 1, -0.1, 1.1, Number.NaN]) {
    assert.throws(() => normalQuantile(p), { name: 'RangeError', message: /probability/ });
  }
});
