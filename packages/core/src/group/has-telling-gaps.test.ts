import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { hasTellingGaps } from './has-telling-gaps.js';
import type { Gaps } from './measured.js';

/**
 * Of six items four are needed: who left two open weighs ¼ instead of ⅙ per answer, who left more open ⅙ instead of
 * nothing. A step of 25 points is then 25/6 at most, and one and a half of those 6.25: so many points of all people
 * together must lie between the mean and where it is rounded otherwise.
 */
describe('Gaps in an item of six tell', () => {
  const five = { steps: 4 };
  for (const [name, n, mean, tells] of [
    ['of twelve people in the middle of a point', 12, 50, true],
    ['not of thirteen', 13, 50, false],
    ['of thirteen beside the middle', 13, 50.1, true],
    ['below it too', 13, 49.9, true],
    ['not of many more there', 63, 50.4, false],
    ['of fewer there', 62, 50.4, true],
    ['of any number at the edge', 10_000, 50.5, true],
    ['of twelve whose mean is not told', 12, null, true],
    ['not of thirteen whose mean is not told', 13, null, false],
  ] as const) {
    test(name, () => {
      const gaps = { people: 1, items: 6, scored: { n, mean } };
      assert.equal(hasTellingGaps({ scale: five, gaps }), tells);
    });
  }

  test('of more people the fewer steps there are', () => {
    const gaps = (n: number): Gaps => ({ people: 1, items: 6, scored: { n, mean: 50 } });
    // 1.5 × 100/6 is 25 points for two answers: fifty people.
    const two = { steps: 1 };
    assert.equal(hasTellingGaps({ scale: two, gaps: gaps(49) }), true);
    assert.equal(hasTellingGaps({ scale: two, gaps: gaps(50) }), false);
  });

  test('of two items as much as one answer weighs', () => {
    // Both are needed: an answer weighs ½ or nothing. 1.5 × 12.5 is 18.75 points: 37.5 people.
    const gaps = (n: number): Gaps => ({ people: 2, items: 2, scored: { n, mean: 50 } });
    assert.equal(hasTellingGaps({ scale: five, gaps: gaps(37) }), true);
    assert.equal(hasTellingGaps({ scale: five, gaps: gaps(38) }), false);
  });

  test('never when there are none, or nothing has ends', () => {
    const scored = { n: 5, mean: 50 };
    assert.equal(hasTellingGaps({ scale: five, gaps: { people: 0, items: 6, scored } }), false);
    assert.equal(hasTellingGaps({ scale: five, gaps: null }), false);
    assert.equal(hasTellingGaps({ scale: null, gaps: { people: 1, items: 6, scored } }), false);
  });
});
