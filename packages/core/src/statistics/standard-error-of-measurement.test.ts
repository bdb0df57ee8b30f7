import assert from 'node:assert/strict';
import { test } from 'node:test';
import { standardErrorOfMeasurement } from './standard-error-of-measurement.js';

const CASES = [
  { sd: 20, reliability: 0.75, expected: 10 },
  { sd: 19, reliability: 0.8, expected: 8.497 },
  { sd: 19.3, reliability: 0.89, expected: 6.401 },
  { sd: 19, reliability: 1, expected: 0 },
  { sd: 19, reliability: 0, expected: 19 },
];

for (const { sd, reliability, expected } of CASES) {
  test(`With SD ${sd} and reliability ${reliability} the error is ${expected} points`, () => {
    assert.ok(Math.abs(standardErrorOfMeasurement(sd, reliability) - expected) < 5e-4);
  });
}
