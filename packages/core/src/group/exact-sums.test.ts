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
      for (let row = 0; row < 2; row += 1) sums.addRow();
      for (const value of values) sums.addAll(1, 0, [null, value]);
      const { n, sum, squares } = sums.read(1, 1);
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
      for (const [row, variable] of [
        [0, 0],
        [0, 1],
        [1, 0],
      ] as const) {
        assert.deepEqual(sums.read(row, variable), { n: 0, sum: 0, squares: 0 });
      }
    }),
  );
});

test('Sums of very many people go on as whole numbers', () => {
  const sums = new ExactSums(1);
  sums.addRow();
  for (let person = 0; person < 3; person += 1) sums.addAll(0, 0, [LARGEST_QUICK]);
  assert.deepEqual(sums.read(0, 0), { n: 3, sum: 3 * 2 ** 26, squares: 3n * 2n ** 52n });
});

test('Counts widen when a byte is full, and those of other cells stay as they are', () => {
  const counts = new NarrowCounts([0, 7, 10]);
  for (let row = 0; row < 200; row += 1) counts.addRow();
  const [open, cannotKnow, first, last] = [0, -1, 1, 5] as const;
  counts.add(70, [last, open]);
  for (let person = 0; person < 300; person += 1) counts.add(70, [open, cannotKnow]);
  for (let person = 0; person < 254; person += 1) counts.add(71, [first, first]);
  assert.deepEqual(Array.from(counts.read(70)), [300, 0, 0, 0, 0, 0, 1, 1, 300, 0]);
  assert.deepEqual(Array.from(counts.read(71)), [0, 0, 254, 0, 0, 0, 0, 0, 0, 254]);
  for (const row of [0, 69, 72, 199]) assert.deepEqual(new Set(counts.read(row)), new Set([0]));
});

test('Rows of parts add up to the row of the whole', () => {
  const quick = fc.integer({ min: -LARGEST_QUICK, max: LARGEST_QUICK });
  const value = fc.oneof(
    quick,
    fc.constantFrom(LARGEST_QUICK, null),
    fc.bigInt({ min: -(2n ** 80n), max: 2n ** 80n }),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat({ max: 2 }), value, value)), (people) => {
      const [parts, whole] = [new ExactSums(2), new ExactSums(2)];
      for (let row = 0; row < 3; row += 1) parts.addRow();
      for (let row = 0; row < 2; row += 1) whole.addRow();
      for (const [part, ...values] of people) {
        parts.addAll(part, 0, values);
        whole.addAll(0, 0, values);
      }
      for (const part of [2, 0, 1]) whole.addRowOf(1, parts, part);
      for (const variable of [0, 1]) {
        assert.deepEqual(whole.read(1, variable), whole.read(0, variable));
      }
    }),
  );
});

test('Counts of parts add up to those of the whole, wide or narrow', () => {
  const offsets = [0, 7];
  const [parts, whole] = [new NarrowCounts(offsets), new NarrowCounts(offsets)];
  for (let row = 0; row < 2; row += 1) parts.addRow();
  whole.addRow();
  for (let person = 0; person < 300; person += 1) parts.add(0, [1]);
  for (let person = 0; person < 200; person += 1) parts.add(1, [5]);
  whole.add(0, [-1]);
  for (const part of [0, 1]) whole.addRowOf(0, parts, part);
  assert.deepEqual(Array.from(whole.read(0)), [0, 1, 300, 0, 0, 0, 200]);
});
