import assert from 'node:assert/strict';
import { test } from 'node:test';
import { centredError } from './centred-error.js';

const CASES = [
  { sd: 19, reliability: 0.8, scales: 5, expected: 7.6 },
  { sd: 20, reliability: 0.75, scales: 2, expected: 7.0711 },
  { sd: 19, reliability: 1, scales: 5, expected: 0 },
];

for (const { expected, scales, ...error } of CASES) {
  test(`Of ${scales} scales with SD ${error.sd} and reliability ${error.reliability}: ${expected}`, () => {
    assert.ok(Math.abs(centredError(error, scales) - expected) < 5e-5);
  });
}
