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
