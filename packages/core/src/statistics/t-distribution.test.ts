import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assertDigits } from '../testing/assert-digits.js';
import { fc } from '../testing/seeded.js';
import { normalCdf } from './normal-distribution.js';
import { tCdf, tQuantile } from './t-distribution.js';

describe('Both tails are what pt in R gives', () => {
  const CASES = [
    [-40, 2.5, 'lower', 7.097817145246693e-5],
    [-2.228, 10, 'lower', 0.02500588590855566],
    [-0.001, 3, 'lower', 0.4996324474847305],
    [0, 3, 'lower', 0.5],
    [1, 1, 'lower', 0.75],
    [2, 129.88, 'lower', 0.9762069247698264],
    [-1e50, 0.3, 'lower', 3.495007233838579e-16],
    [2, 7, 'upper', 0.04280966428148798],
    [30, 60, 'upper', 3.980833974284883e-38],
    [-2, 129.88, 'upper', 0.9762069247698264],
  ] as const;
  for (const [t, df, tail, expected] of CASES) {
    test(`pt(${t}, ${df}), ${tail}`, () => assertDigits(tCdf(t, df, tail), expected));
  }
});

describe('The quantile is what qt in R gives', () => {
  const CASES = [
    [0.025, 10, -2.228138851986274],
    [0.975, 129.879351742761, 1.978397670397746],
    [1e-8, 1, -31830988.61837906],
    [0.3, 3, -0.5843897274398187],
    [0.975, 7, 2.364624251592784],
    [1e-30, 100, -16.56448917760576],
    [0.5, 4, 0],
  ] as const;
  for (const [p, df, expected] of CASES) {
    test(`qt(${p}, ${df})`, () => {
      assertDigits(tQuantile(p, df), expected);
      assertDigits(tQuantile(p, df, 'upper'), -expected);
    });
  }
});

test('With one degree of freedom it is the Cauchy distribution', () => {
  for (const t of [-3, -0.2, 0.7, 12])
    assertDigits(tCdf(t, 1), 0.5 + Math.atan(t) / Math.PI, 1e-13);
});

test('With very many degrees of freedom it is the normal distribution', () => {
  for (const t of [-3, -1, 0.4]) assertDigits(tCdf(t, 1e9), normalCdf(t), 1e-7);
});

test('The quantile of a probability has that probability', () => {
  const df = fc.double({ min: 0.5, max: 5000, noNaN: true });
  const p = fc.double({ min: 1e-10, max: 1 - 1e-10, noNaN: true });
  fc.assert(
    fc.property(p, df, (share, degrees) => {
      assertDigits(tCdf(tQuantile(share, degrees), degrees), share, 1e-9);
    }),
  );
});

test('What is no probability and no degrees of freedom is refused', () => {
  for (const p of [0, 1, Number.NaN]) {
    assert.throws(() => tQuantile(p, 3), { name: 'RangeError', message: /probability/ });
  }
  for (const df of [0, -2, Number.NaN, Infinity]) {
    assert.throws(() => tCdf(1, df), { name: 'RangeError', message: /freedom/ });
    assert.throws(() => tQuantile(0.2, df), { name: 'RangeError', message: /freedom/ });
  }
});
