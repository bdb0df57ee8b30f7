import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fc } from '../testing/seeded.js';
import { ExactSums, LARGEST_QUICK } from './exact-sums.js';
import { NarrowCounts } from './narrow-counts.js';

test('Sums are exact, also where they outgrow a double', () => {
  const quick = fc.integer({ min: -LARGEST_QUICK, max: LARGEST_QUICK });
  const large = fc.bigInt({ min: -(2n ** 80n), max: 2n ** 80n });
  fc.assert(
    fc.property(fc.array(fc.oneof(quick, large)), (values) => {
      const sums = new ExactSums(2);
      for (const value of values) sums.add(1, value);
      const { n, sum, squares } = sums.read(1);
      const whole = values.map(BigInt);
      assert.equal(n, values.length);
      assert.equal(
        BigInt(sum),
        whole.reduce((total, value) => total + value, 0n),
      );
      assert.equal(
        BigInt(squares),
        whole.reduce((total, value) => total + value ** 2n, 0n),
      );
      assert.deepEqual(sums.read(0), { n: 0, sum: 0, squares: 0 });
    }),
  );
});

test('Sums of very many people go on as whole numbers', () => {
  const sums = new ExactSums(1);
  for (let person = 0; person < 3; person += 1) sums.add(0, LARGEST_QUICK);
  assert.deepEqual(sums.read(0), { n: 3, sum: 3 * 2 ** 26, squares: 3n * 2n ** 52n });
});

test('A count widens when a byte is full, and the others keep theirs', () => {
  const counts = new NarrowCounts(3);
  counts.increase(0);
  for (let person = 0; person < 70_000; person += 1) counts.increase(2);
  assert.deepEqual(Array.from(counts.read()), [1, 0, 70_000]);
});
