import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fc } from '../testing/seeded.js';
import { spearmanBrown } from './spearman-brown.js';

describe('Items that go together at .40 make a scale of', () => {
  const CASES = [
    { items: 1, reliability: 0.4 },
    { items: 2, reliability: 0.571 },
    { items: 3, reliability: 0.667 },
    { items: 4, reliability: 0.727 },
    { items: 5, reliability: 0.769 },
    { items: 6, reliability: 0.8 },
    { items: 7, reliability: 0.824 },
  ];
  for (const { items, reliability } of CASES) {
    test(`${items}: reliability ${reliability}`, () => {
      assert.equal(Number(spearmanBrown(0.4, items).toFixed(3)), reliability);
    });
  }
});

test('Two halves make what R calls split_half_odd_even_sb: 2r / (1 + r)', () => {
  for (const r of [0.2, 0.5, 0.6653, 0.9]) {
    assert.ok(Math.abs(spearmanBrown(r, 2) - (2 * r) / (1 + r)) < 1e-12);
  }
});

const reliability = fc.double({ min: 0, max: 1, noNaN: true });
const times = fc.double({ min: 0.01, max: 100, noNaN: true });

test('Shorter and as much longer again gives the reliability back', () => {
  fc.assert(
    fc.property(reliability, times, (r, k) => {
      assert.ok(Math.abs(spearmanBrown(spearmanBrown(r, 1 / k), k) - r) < 1e-9);
    }),
  );
});

test('It stays within 0 and 1, and longer is never less reliable', () => {
  fc.assert(
    fc.property(reliability, times, times, (r, one, other) => {
      const [shorter, longer] = [Math.min(one, other), Math.max(one, other)];
      const [less, more] = [spearmanBrown(r, shorter), spearmanBrown(r, longer)];
      assert.ok(less >= 0 && more <= 1 + 1e-12 && less <= more + 1e-12);
    }),
  );
});
