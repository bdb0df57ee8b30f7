import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mean } from './mean.js';
import { median } from './median.js';

const CASES = [
  { values: [40, 75, 55, 60, 80], expected: 62 },
  { values: [-3, 3], expected: 0 },
  { values: [7], expected: 7 },
  { values: [], expected: null },
];

const MEDIANS = [
  { values: [40, 75, 55, 60, 80], expected: 60 },
  { values: [3, 1, 10, 2], expected: 2.5 },
  { values: [7], expected: 7 },
  { values: [], expected: null },
];

for (const { values, expected } of MEDIANS) {
  test(`The median of ${values.join(', ') || 'nothing'} is ${expected ?? 'absent'}`, () => {
    assert.equal(median(values), expected);
  });
}

for (const { values, expected } of CASES) {
  test(`The mean of ${values.join(', ') || 'nothing'} is ${expected ?? 'absent'}`, () => {
    assert.equal(mean(values), expected);
  });
}
