import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exactCrossProducts } from '../statistics/exact-cross-products.js';
import { makeInstrument } from '../testing/make-instrument.js';
import { fc } from '../testing/seeded.js';
import { ItemProducts } from './item-products.js';
import { summaryPlan } from './summary-plan.js';

const POINTS = 5;

for (const [name, ids] of [
  ['a short scale, counted by way of answering', ['a', '-b', 'c']],
  ['a long scale, added person by person', ['-a', 'b', 'c', 'd', 'e', 'f', 'g', '-h']],
] as const) {
  test(`Sums and products of ${name} are those of its keyed answers`, () => {
    const scale = summaryPlan(makeInstrument({ scales: { een: ids, twee: ['z'] } })).scales[0]!;
    // −1 is can't know, 0 is open.
    const answer = fc.oneof(
      { weight: 9, arbitrary: fc.integer({ min: 1, max: POINTS }) },
      fc.constantFrom(-1, 0),
    );
    const row = fc.array(answer, { minLength: ids.length, maxLength: ids.length });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const products = new ItemProducts(scale);
        for (const sheet of rows) products.add([...sheet, 3]);
        const keyed = rows.map((sheet) =>
          sheet.map((given, item) => {
            if (given <= 0) return null;
            return ids[item]!.startsWith('-') ? POINTS + 1 - given : given;
          }),
        );
        assert.deepEqual(products.read(), exactCrossProducts(keyed, ids.length));
      }),
      { numRuns: 50 },
    );
  });
}

test('Sums and products by hand, short or long', () => {
  // Keyed 4, 2, 5 and 1, 2, 3, after one who left an item open and one who could not know.
  const sheets = [
    [4, 4, 5],
    [1, 4, 3],
    [3, 0, 2],
    [-1, 5, 5],
  ];
  const short = summaryPlan(makeInstrument({ scales: { een: ['a', '-b', 'c'] } })).scales[0]!;
  const products = new ItemProducts(short);
  for (const sheet of sheets) products.add(sheet);
  const expected = { n: 2, sums: [5, 4, 8], products: [17, 10, 8, 23, 16, 34] };
  assert.deepEqual(products.read(), expected);
  // Read again, nothing is counted twice.
  assert.deepEqual(products.read(), expected);

  const ids = ['a', '-b', 'c', 'd', 'e', 'f', 'g', 'h'];
  const long = summaryPlan(makeInstrument({ scales: { een: ids } })).scales[0]!;
  const added = new ItemProducts(long);
  for (const sheet of sheets) added.add([...sheet, 1, 1, 1, 1, 1]);
  const { n, sums, products: all } = added.read();
  assert.equal(n, 2);
  assert.deepEqual(sums, [5, 4, 8, 2, 2, 2, 2, 2]);
  assert.deepEqual(all.slice(0, 10), [17, 10, 8, 23, 16, 34, 5, 4, 8, 2]);
  assert.equal(all.length, 36);
});
