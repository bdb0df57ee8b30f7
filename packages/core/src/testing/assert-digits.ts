import assert from 'node:assert/strict';

/** Equal but for `share` of the expected value, however small that is. */
export function assertDigits(actual: number, expected: number, share = 1e-10): void {
  assert.ok(
    Math.abs(actual - expected) <= share * Math.abs(expected),
    `${actual} is not ${expected}`,
  );
}
