import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fc } from '../testing/seeded.js';
import { standardDeviation } from './standard-deviation.js';

const CASES = [
  { values: [2, 4, 6], expected: 2 },
  { values: [5, 5, 5], expected: 0 },
  { values: [3, 5], expected: Math.SQRT2 },
  // Sum of squares about 62 is 1030, over n − 1.
  { values: [40, 75, 55, 60, 80], expected: Math.sqrt(257.5) },
  { values: [1e9 + 2, 1e9 + 4, 1e9 + 6], expected: 2 },
  { values: [7], expected: null },
  { values: [], expected: null },
];

for (const { values, expected } of CASES) {
  test(`The spread of ${values.join(', ') || 'nothing'} is ${expected ?? 'absent'}`, () => {
    assert.equal(standardDeviation(values), expected);
  });
}

test('It does not change when everyone gets as much more', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2 }),
      fc.integer({ min: -100, max: 100 }),
      (values, more) => {
        const shifted = standardDeviation(values.map((value) => value + more));
        assert.ok(Math.abs(shifted! - standardDeviation(values)!) < 1e-9);
      },
    ),
  );
});
