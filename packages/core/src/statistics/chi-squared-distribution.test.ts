import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assertDigits } from '../testing/assert-digits.js';
import { fc } from '../testing/seeded.js';
import { chiSquaredCdf, chiSquaredQuantile } from './chi-squared-distribution.js';

describe('Both tails are what pchisq in R gives', () => {
  const CASES = [
    [1e-10, 0.3, 'lower', 0.03054532881777459],
    [0.5, 5, 'lower', 0.007876706767370406],
    [10, 5, 'lower', 0.9247647538534878],
    [900, 1000, 'lower', 0.01071723809128974],
    [99500, 1e5, 'lower', 0.1316956429723535],
    [1e-10, 0.3, 'upper', 0.9694546711822255],
    [10, 5, 'upper', 0.0752352461465122],
    [132.8, 1, 'upper', 9.999459558620698e-31],
    [1010, 1000, 'upper', 0.406033150947736],
    [2000, 1000, 'upper', 4.143678591454991e-69],
  ] as const;
  for (const [x, df, tail, expected] of CASES) {
    test(`pchisq(${x}, ${df}), ${tail}`, () => {
      assertDigits(chiSquaredCdf(x, df, tail), expected);
    });
  }
});

describe('The quantile is what qchisq in R gives', () => {
  const CASES = [
    [0.025, 1, 'lower', 0.0009820691171752562],
    [0.95, 5, 'lower', 11.07049769351635],
    [1e-30, 0.3, 'lower', 1.259992526277022e-200],
    [0.5, 99, 'lower', 98.33413733447395],
    [1e-8, 1000, 'lower', 768.9957227883815],
    [1e-30, 1, 'upper', 132.7998927050142],
    [0.001, 15, 'upper', 37.69729821835383],
  ] as const;
  for (const [p, df, tail, expected] of CASES) {
    test(`qchisq(${p}, ${df}), ${tail}`, () => {
      assertDigits(chiSquaredQuantile(p, df, tail), expected);
    });
  }
});

test('With two degrees of freedom it is the exponential distribution', () => {
  for (const x of [0.001, 0.7, 3, 3.9, 4.1, 30, 700]) {
    assertDigits(chiSquaredCdf(x, 2, 'upper'), Math.exp(-x / 2), 1e-13);
    assertDigits(chiSquaredCdf(x, 2), -Math.expm1(-x / 2), 1e-13);
  }
});

test('The lower tail is the default', () => {
  assert.equal(chiSquaredCdf(3, 2), chiSquaredCdf(3, 2, 'lower'));
  assert.equal(chiSquaredQuantile(0.2, 2), chiSquaredQuantile(0.2, 2, 'lower'));
});

test('Nothing lies below zero, and everything below infinity', () => {
  for (const x of [-1, 0]) {
    assert.deepEqual([chiSquaredCdf(x, 3), chiSquaredCdf(x, 3, 'upper')], [0, 1]);
  }
  assert.deepEqual([chiSquaredCdf(Infinity, 3), chiSquaredCdf(Infinity, 3, 'upper')], [1, 0]);
});

test('The quantile of a probability has that probability', () => {
  const df = fc.double({ min: 0.5, max: 2000, noNaN: true });
  const p = fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true });
  fc.assert(
    fc.property(p, df, (share, degrees) => {
      const x = chiSquaredQuantile(share, degrees);
      assertDigits(chiSquaredCdf(x, degrees), share, 1e-9);
      assertDigits(
        chiSquaredQuantile(share, degrees, 'upper'),
        chiSquaredQuantile(1 - share, degrees),
        1e-4,
      );
    }),
  );
});

test('A probability that is none, and degrees of freedom that are none, are refused', () => {
  for (const p of [0, 1, -0.1, 1.1, Number.NaN]) {
    assert.throws(() => chiSquaredQuantile(p, 3), { name: 'RangeError', message: /probability/ });
  }
  for (const df of [0, -1, Number.NaN, Infinity]) {
    assert.throws(() => chiSquaredCdf(1, df), { name: 'RangeError', message: /freedom/ });
    assert.throws(() => chiSquaredQuantile(0.5, df), { name: 'RangeError', message: /freedom/ });
  }
});
