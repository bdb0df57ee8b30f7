import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { PLAIN, type Measured } from './measured.js';
import { addedTo, isEnough } from './snapshot-increment.js';

const scale = { steps: 4 };

describe('What came in since is enough', () => {
  // Now, and as it was shown: with so many people.
  const cases: readonly (readonly [
    name: string,
    now: Partial<Measured>,
    then: Partial<Measured> & { readonly n: number },
    added: number,
    isSafe: boolean,
  ])[] = [
    ['when nobody is new', { mean: 50, scale }, { n: 10, mean: 50, scale }, 0, true],
    ['when five are', { mean: 50, scale }, { n: 10, mean: 50, scale }, 5, true],
    ['not when four are', { mean: 50, scale }, { n: 10, mean: 50, scale }, 4, false],
    // Ten of 50 and ten of 87.5, or of 87.
    ['not near the highest end', { mean: 68.75, scale }, { n: 10, mean: 50, scale }, 10, false],
    ['a little further from it', { mean: 68.5, scale }, { n: 10, mean: 50, scale }, 10, true],
    [
      'not when it was rounded, and may be nearer',
      { mean: 68.5, scale },
      { n: 10, mean: 50, scale, blur: 5 },
      10,
      false,
    ],
    ['not near the lowest end', { mean: 31.25, scale }, { n: 10, mean: 50, scale }, 10, false],
    [
      'not when it was rounded, and may be nearer to that',
      { mean: 31.5, scale },
      { n: 10, mean: 50, scale, blur: 5 },
      10,
      false,
    ],
    // Twelve counted 3 together.
    ['of what is counted', { mean: 15 / 24, most: 1 }, { n: 12, mean: 1, most: 1 }, 12, true],
    [
      'not when one may have counted most of it',
      { mean: 15 / 24, most: 1 },
      { n: 12, mean: 1, most: 1, blur: 2.1 },
      12,
      false,
    ],
    [
      'not when all but one answered alike',
      { counts: [3, 8, 1] },
      { n: 6, counts: [2, 3, 1] },
      6,
      false,
    ],
    ['when two did not', { counts: [3, 8, 1] }, { n: 6, counts: [1, 4, 1] }, 6, true],
    [
      'not when all answered every item alike',
      { items: [[3, 8, 1]] },
      { n: 6, items: [[2, 3, 1]] },
      6,
      false,
    ],
    [
      'not when it tells who of before is where',
      { items: [[6, 3, 3]] },
      { n: 6, mean: 0, items: null },
      6,
      false,
    ],
    ['when it does not', { items: [[4, 4, 4]] }, { n: 6, mean: 50, items: null }, 6, true],
  ];
  for (const [name, now, then, added, isSafe] of cases) {
    test(name, () => {
      const all = { ...PLAIN, n: then.n + added, ...now };
      const increment = addedTo(all, { ...PLAIN, ...then }, added, true);
      assert.equal(isEnough(increment, 5, false), isSafe);
      // Whatever they answered, where it stays hidden; not how few they are.
      if (added === 0 || added >= 5) assert.equal(isEnough(increment, 5, true), true);
    });
  }

  test('of a mean that was not shown before nothing is known', () => {
    const now = { ...PLAIN, n: 20, mean: 75, scale };
    const then = { ...PLAIN, n: 10, mean: 50, scale };
    assert.equal(isEnough(addedTo(now, then, 10, true), 5, false), false);
    assert.equal(isEnough(addedTo(now, then, 10, false), 5, false), true);
    assert.equal(isEnough(addedTo(now, undefined, 10, true), 5, false), true);
  });
});
