import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leerklimaat } from '../instruments/leerklimaat/leerklimaat.js';
import { woordenEnDaden } from '../instruments/woorden-en-daden/woorden-en-daden.js';
import type { Answer, Answers } from '../model/answers.js';
import { readSheet } from '../scoring/read-sheet.js';
import { scoringPlan } from '../scoring/scoring-plan.js';
import { fc } from '../testing/seeded.js';
import { quickSheet } from './quick-sheet.js';

/** Whatever stands in JSON, or was never checked. */
const anything = fc.oneof(
  { weight: 20, arbitrary: fc.integer({ min: 1, max: 5 }) },
  fc.integer({ min: -1, max: 13 }),
  fc.constantFrom('na', '3', '', null, undefined, 2.5, Number.NaN, Infinity, true, [4], {}),
);

for (const instrument of [leerklimaat, woordenEnDaden]) {
  const plan = scoringPlan(instrument);
  const key = fc.constantFrom(...plan.ids, 'not-of-this', 'toString');

  test(`A sheet of ${instrument.id} is read as quickly as truly, in any order of its answers`, () => {
    // One sheet for all: nothing of the person before may stay in it.
    const sheet = [...plan.blank];
    fc.assert(
      fc.property(fc.array(fc.tuple(key, anything)), (entries) => {
        const answers = Object.fromEntries(entries) as Record<string, Answer>;
        const read = reading(answers);
        assert.equal(quickSheet(plan, answers, sheet), read !== null);
        if (read) assert.deepEqual(sheet, read);
      }),
    );
  });

  function reading(answers: Answers): readonly number[] | null {
    try {
      return readSheet(plan, answers);
    } catch {
      return null;
    }
  }
}
