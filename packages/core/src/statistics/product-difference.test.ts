import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fc } from '../testing/seeded.js';
import { exactInteger } from './exact-integer.js';
import { productDifference } from './product-difference.js';

test('A difference of products is rounded once, whatever their size', () => {
  const small = fc.bigInt({ min: -1000n, max: 1000n });
  const large = fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n });
  const edge = fc.bigInt({ min: 2n ** 26n, max: 2n ** 27n });
  const whole = fc.oneof(small, edge, large);
  fc.assert(
    fc.property(whole, whole, whole, whole, (a, b, c, d) => {
      const [w, x, y, z] = [a, b, c, d].map(exactInteger) as [number, number, number, number];
      // Of nothing there is one zero here.
      assert.equal(productDifference(w, x, y, z) + 0, Number(a * b - c * d));
    }),
  );
});

test('Nearly equal products keep the digits in which they differ', () => {
  const n = 2 ** 40 + 1;
  assert.equal(productDifference(n, n, n - 1, n + 1), 1);
});
