import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pomp } from './pomp.js';

const CASES = [
  { mean: 1, min: 1, max: 5, expected: 0 },
  { mean: 3, min: 1, max: 5, expected: 50 },
  { mean: 4, min: 1, max: 5, expected: 75 },
  { mean: 5, min: 1, max: 5, expected: 100 },
  { mean: 2.5, min: 1, max: 7, expected: 25 },
  { mean: 2, min: 0, max: 8, expected: 25 },
];

for (const { mean, min, max, expected } of CASES) {
  test(`A mean of ${mean} between ${min} and ${max} is ${expected} percent of the possible`, () => {
    assert.equal(pomp(mean, min, max), expected);
  });
}
