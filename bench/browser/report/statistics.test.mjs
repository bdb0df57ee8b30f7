import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { median, medianInterval, percentile } from './statistics.mjs';

const oneTo = (n) => Array.from({ length: n }, (_, index) => index + 1);

describe('median', () => {
  test('is the middle, or the mean of the two in the middle', () => {
    assert.equal(median([3, 1, 2]), 2);
    assert.equal(median([4, 1, 3, 2]), 2.5);
  });
});

describe('percentile', () => {
  test('is a value that was measured', () => {
    assert.equal(percentile(oneTo(36), 0.98), 36);
    assert.equal(percentile(oneTo(100), 0.98), 98);
  });
});

describe('medianInterval', () => {
  // Ranks and coverages as in tables of the sign test.
  const table = [
    [6, 1, 6, 0.96875],
    [8, 1, 8, 0.9921875],
    [9, 2, 8, 0.9609375],
    [15, 4, 12, 0.9648438],
    [20, 6, 15, 0.9586105],
    [21, 6, 16, 0.9733963],
    [25, 8, 18, 0.9567147],
  ];
  for (const [n, low, high, coverage] of table) {
    test(`of ${n} values runs from the ${low}th to the ${high}th`, () => {
      const interval = medianInterval(oneTo(n).reverse());
      assert.deepEqual([interval.low, interval.high], [low, high]);
      assert.ok(Math.abs(interval.coverage - coverage) < 1e-6);
    });
  }

  test('of fewer than six values there is none', () => {
    for (let n = 0; n < 6; n++) assert.equal(medianInterval(oneTo(n)), null);
  });
});
