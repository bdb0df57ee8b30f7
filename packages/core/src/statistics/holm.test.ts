import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertNear, referenceCases } from '../testing/reference.js';
import { fc } from '../testing/seeded.js';
import { benjaminiHochberg } from './benjamini-hochberg.js';
import { holm } from './holm.js';

for (const { id, args, expected, tol } of referenceCases('p_adjust')) {
  test(`Several tests at once are what R gives: ${id}`, () => {
    const adjusted = { holm: holm(args['p']!), bh: benjaminiHochberg(args['p']!) };
    for (const name of ['holm', 'bh'] as const) {
      const values: number[] = expected[name]!;
      assert.equal(adjusted[name].length, values.length);
      for (const [index, value] of values.entries()) assertNear(adjusted[name][index], value, tol);
    }
  });
}

test('The order of the tests does not matter', () => {
  assert.deepEqual(holm([0.01, 0.04, 0.03]), [0.03, 0.06, 0.06]);
  const [first, second, third] = benjaminiHochberg([0.01, 0.04, 0.03]);
  assertNear(first, 0.03);
  assertNear(second, 0.04);
  assertNear(third, 0.04);
});

test('No test needs no adjustment, one test neither', () => {
  for (const adjust of [holm, benjaminiHochberg]) {
    assert.deepEqual(adjust([]), []);
    assert.deepEqual(adjust([0.04]), [0.04]);
    // Certain and impossible are probabilities too.
    assert.deepEqual(adjust([1, 0]), [1, 0]);
  }
});

test('What is no probability is refused', () => {
  for (const adjust of [holm, benjaminiHochberg]) {
    for (const wrong of [-0.01, 1.01, Number.NaN]) assert.throws(() => adjust([wrong]), RangeError);
  }
});

test('Probabilities are only raised, and Holm raises them at least as much', () => {
  const values = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 });
  fc.assert(
    fc.property(values, (given) => {
      const [strict, mild] = [holm(given), benjaminiHochberg(given)];
      for (const [index, value] of given.entries()) {
        assert.ok(strict[index]! <= 1 && strict[index]! >= mild[index]! - 1e-12);
        assert.ok(mild[index]! >= value - 1e-12);
      }
    }),
  );
});
