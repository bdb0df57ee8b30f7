import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assertDigits } from '../testing/assert-digits.js';
import { fc } from '../testing/seeded.js';
import { chiSquaredCdf } from './chi-squared-distribution.js';
import { fCdf, fQuantile } from './f-distribution.js';

describe('Both tails are what pf in R gives', () => {
  const CASES = [
    [1, 1, 1, 'lower', 0.5],
    [2.5, 4, 20, 'lower', 0.9248533703647253],
    [0.3, 98, 7283, 'lower', 1.772252071247482e-12],
    [3, 3, 1e6, 'lower', 0.9707086348245459],
    [4.45354308783157, 98, 7283, 'upper', 1.461287408998776e-42],
    [100, 2, 3.5, 'upper', 0.0008168293868984156],
    [1, 5, 1000, 'upper', 0.4164888236785405],
  ] as const;
  for (const [f, df1, df2, tail, expected] of CASES) {
    test(`pf(${f}, ${df1}, ${df2}), ${tail}`, () => {
      assertDigits(fCdf(f, df1, df2, tail), expected);
    });
  }
});

describe('The quantile is what qf in R gives', () => {
  const CASES = [
    [0.025, 9, 36, 'lower', 0.2837749786956962],
    [0.975, 9, 36, 'lower', 2.492244508891609],
    [0.025, 98, 7283, 'lower', 0.7386173929908249],
    [0.975, 98, 7283, 'lower', 1.301581195084261],
    [0.5, 0.7, 33.3, 'lower', 0.3138617160491868],
    [1e-8, 5, 8, 'upper', 275.2268671443386],
    [1e-30, 3, 292, 'upper', 61.19994294875311],
  ] as const;
  for (const [p, df1, df2, tail, expected] of CASES) {
    test(`qf(${p}, ${df1}, ${df2}), ${tail}`, () => {
      assertDigits(fQuantile(p, df1, df2, tail), expected);
    });
  }
});

test('With two degrees of freedom above the line the upper tail is a power', () => {
  for (const f of [0.001, 0.4, 1, 3, 200]) {
    for (const df of [1, 7.5, 40, 1e5]) {
      assertDigits(fCdf(f, 2, df, 'upper'), (1 + (2 * f) / df) ** (-df / 2), 1e-10);
    }
  }
});

test('With very many degrees of freedom below the line it is χ²', () => {
  for (const f of [0.3, 1, 4]) assertDigits(fCdf(f, 5, 1e9), chiSquaredCdf(5 * f, 5), 1e-7);
});

test('Nothing lies below zero, and everything below infinity', () => {
  for (const f of [-1, 0]) assert.deepEqual([fCdf(f, 2, 3), fCdf(f, 2, 3, 'upper')], [0, 1]);
  assert.deepEqual([fCdf(Infinity, 2, 3), fCdf(Infinity, 2, 3, 'upper')], [1, 0]);
});

test('Turned round it is the other tail of the other degrees of freedom', () => {
  const df = fc.double({ min: 0.5, max: 5000, noNaN: true });
  const p = fc.double({ min: 1e-10, max: 1 - 1e-10, noNaN: true });
  fc.assert(
    fc.property(p, df, df, (share, df1, df2) => {
      const f = fQuantile(share, df1, df2);
      assertDigits(fCdf(f, df1, df2), share, 1e-9);
      assertDigits(fCdf(1 / f, df2, df1, 'upper'), share, 1e-9);
    }),
  );
});

test('The area under the density is the probability', () => {
  const [df1, df2] = [5, 9];
  const density = (f: number): number =>
    (fCdf(f + 1e-5, df1, df2) - fCdf(f - 1e-5, df1, df2)) / 2e-5;
  // Γ(7) / (Γ(2.5) Γ(4.5)) · (5/9)^2.5 · f^1.5 (1 + 5f/9)^−7
  const constant = (720 / (1.329340388179137 * 11.63172839656745)) * (5 / 9) ** 2.5;
  for (const f of [0.2, 1, 2.7]) {
    assertDigits(density(f), constant * f ** 1.5 * (1 + (5 * f) / 9) ** -7, 1e-8);
  }
});

test('What is no probability and no degrees of freedom is refused', () => {
  for (const p of [0, 1, Number.NaN]) {
    assert.throws(() => fQuantile(p, 2, 3), { name: 'RangeError', message: /probability/ });
  }
  for (const bad of [0, -2, Number.NaN, Infinity]) {
    for (const [df1, df2] of [
      [bad, 3],
      [3, bad],
    ] as const) {
      assert.throws(() => fCdf(1, df1, df2), { name: 'RangeError', message: /freedom/ });
      assert.throws(() => fQuantile(0.5, df1, df2), { name: 'RangeError', message: /freedom/ });
    }
  }
});
