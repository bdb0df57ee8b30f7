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

test('A sheet begins anew for everyone, and what is no answer is refused', () => {
  const plan = scoringPlan(woordenEnDaden);
  const [talk, first, second] = ['praten-1', 'leeractiviteiten-1', 'leeractiviteiten-2'] as const;
  const places = [talk, first, second].map((id) => plan.ids.indexOf(id));
  const sheet = [...plan.blank];
  const read = (answers: Readonly<Record<string, unknown>>): readonly unknown[] | false => {
    const isRead = quickSheet(plan, answers as Answers, sheet);
    return isRead && places.map((place) => sheet[place]);
  };
  // Points from 1, counts from 0; both stand one up from open.
  assert.deepEqual(read({ [talk]: 5, [first]: 0, [second]: 30 }), [5, 1, 31]);
  assert.deepEqual(read({ [second]: 2, [talk]: 1 }), [1, 0, 3]);
  assert.deepEqual(read({ [first]: 'na', toString: 3, [second]: undefined }), [0, -1, 0]);
  assert.deepEqual(read({}), [0, 0, 0]);
  for (const wrong of [
    { [talk]: 0 },
    { [talk]: 6 },
    { [talk]: 2.5 },
    { [first]: -1 },
    { [first]: 31 },
    { [talk]: '3' },
    { [talk]: null },
    { [talk]: Number.NaN },
    { [talk]: 3, [first]: true },
  ]) {
    assert.equal(read(wrong), false);
  }
});
