import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mean } from './mean.js';

const CASES = [
  { values: [40, 75, 55, 60, 80], expected: 62 },
  { values: [-3, 3], expected: 0 },
  { values: [7], expected: 7 },
  { values: [], expected: null },
];

for (const { values, expected } of CASES) {
  test(`The mean of ${values.join(', ') || 'nothing'} is ${expected ?? 'absent'}`, () => {
    assert.equal(mean(values), expected);
  });
}
