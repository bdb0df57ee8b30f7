import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
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

describe('Sums by hand', () => {
  const large = 2n ** 70n;

  test('of small numbers stay numbers, each variable on its own', () => {
    const sums = new ExactSums(3);
    for (let row = 0; row < 70; row += 1) sums.addRow();
    sums.addAll(66, 0, [3, null, -2]);
    sums.addAll(66, 1, [5, 4]);
    sums.add(66, 0, -7);
    assert.deepEqual(sums.read(66, 0), { n: 2, sum: -4, squares: 58 });
    assert.deepEqual(sums.read(66, 1), { n: 1, sum: 5, squares: 25 });
    assert.deepEqual(sums.read(66, 2), { n: 2, sum: 2, squares: 20 });
    for (const row of [2, 65, 67])
      assert.deepEqual(sums.read(row, 0), { n: 0, sum: 0, squares: 0 });
  });

  test('are exact on both sides of what a double holds', () => {
    const sums = new ExactSums(2);
    sums.addRow();
    sums.addRow();
    // 2^26 - 1 squared, twice, is 2^53 - 2^28 + 2: then 2^52 is passed, but a number still holds the whole.
    const edge = LARGEST_QUICK - 1;
    for (let person = 0; person < 2; person += 1) sums.add(1, 1, edge);
    assert.deepEqual(sums.read(1, 1), { n: 2, sum: 2 ** 27 - 2, squares: 2 ** 53 - 2 ** 28 + 2 });
    for (let person = 0; person < 3; person += 1) sums.add(1, 1, -edge);
    assert.deepEqual(sums.read(1, 1), { n: 5, sum: -edge, squares: 5n * BigInt(edge) ** 2n });
    sums.add(1, 1, 1);
    assert.deepEqual(sums.read(1, 1), {
      n: 6,
      sum: 1 - edge,
      squares: 5n * BigInt(edge) ** 2n + 1n,
    });
    assert.deepEqual(sums.read(0, 1), { n: 0, sum: 0, squares: 0 });
    assert.deepEqual(sums.read(1, 0), { n: 0, sum: 0, squares: 0 });
  });

  test('of numbers of any length are exact, beside small ones', () => {
    const sums = new ExactSums(2);
    sums.addRow();
    sums.add(0, 1, large);
    sums.add(0, 1, -3n);
    sums.add(0, 1, 2);
    assert.deepEqual(sums.read(0, 1), { n: 3, sum: large - 1n, squares: large ** 2n + 13n });
    sums.add(0, 1, -large);
    assert.deepEqual(sums.read(0, 1), { n: 4, sum: -1, squares: 2n * large ** 2n + 13n });
  });

  test('of parts add up to those of the whole', () => {
    const [parts, whole] = [new ExactSums(2), new ExactSums(2)];
    for (let row = 0; row < 68; row += 1) parts.addRow();
    for (let row = 0; row < 66; row += 1) whole.addRow();
    parts.addAll(67, 0, [large, 6]);
    parts.addAll(1, 0, [5, 7]);
    whole.addAll(65, 0, [1, 2]);
    for (const part of [67, 1, 0]) whole.addRowOf(65, parts, part);
    assert.deepEqual(whole.read(65, 0), { n: 3, sum: large + 6n, squares: large ** 2n + 26n });
    assert.deepEqual(whole.read(65, 1), { n: 3, sum: 15, squares: 89 });
    assert.deepEqual(whole.read(64, 0), { n: 0, sum: 0, squares: 0 });
  });

  test('of parts go on as whole numbers when they are too large together', () => {
    const [parts, whole] = [new ExactSums(2), new ExactSums(2)];
    for (const sums of [parts, whole]) sums.addRow();
    // Under 2^52, so that nothing spills in a part.
    const edge = LARGEST_QUICK - 1;
    parts.addAll(0, 0, [3, edge]);
    for (let part = 0; part < 5; part += 1) whole.addRowOf(0, parts, 0);
    assert.deepEqual(whole.read(0, 0), { n: 5, sum: 15, squares: 45 });
    assert.deepEqual(whole.read(0, 1), {
      n: 5,
      sum: 5 * edge,
      squares: 5n * BigInt(edge) ** 2n,
    });
  });
});

test('Counts are wide from the person on who fills a byte', () => {
  const counts = new NarrowCounts([0, 7]);
  counts.addRow();
  for (let person = 0; person < 254; person += 1) counts.add(0, [2]);
  assert.ok(counts.read(0) instanceof Uint8Array);
  counts.add(0, [2]);
  assert.ok(counts.read(0) instanceof Float64Array);
  counts.add(0, [2]);
  assert.deepEqual(Array.from(counts.read(0)), [0, 0, 0, 256, 0, 0, 0]);
});

test('What was read does not change with what is added later', () => {
  const counts = new NarrowCounts([0, 7]);
  counts.addRow();
  counts.add(0, [2]);
  const read = counts.read(0);
  counts.add(0, [2]);
  assert.equal(read[3], 1);
});
