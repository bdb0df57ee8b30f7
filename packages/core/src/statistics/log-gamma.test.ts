import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assertDigits } from '../testing/assert-digits.js';
import { fc } from '../testing/seeded.js';
import { logGamma } from './log-gamma.js';

describe('It is what lgamma in R gives', () => {
  const CASES = [
    [1e-8, 18.42068073818021],
    [0.5, 0.5723649429247001],
    [1.5, -0.1207822376352452],
    [3, Math.LN2],
    [15.9, 27.6254932151687],
    [16, 27.89927138384089],
    [100, 359.1342053695754],
    [12345.5, 103958.2429651232],
    [1e6, 12815504.56914761],
  ] as const;
  for (const [x, expected] of CASES) {
    test(`lgamma(${x})`, () => assertDigits(logGamma(x), expected, 1e-13));
  }
});

test('Where it passes through zero it is zero, within the last bits', () => {
  for (const x of [1, 2]) assert.ok(Math.abs(logGamma(x)) < 2e-15);
});

test('One further is one factor more', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1e5, noNaN: true }), (x) => {
      const [here, next] = [logGamma(x), logGamma(x + 1)];
      assert.ok(Math.abs(next - here - Math.log(x)) < 1e-14 * (10 + Math.abs(next)));
    }),
  );
});

test('Of nothing at or below zero', () => {
  for (const x of [0, -1.5, Number.NaN, Infinity]) {
    assert.throws(() => logGamma(x), { name: 'RangeError', message: /gamma function/ });
  }
});
