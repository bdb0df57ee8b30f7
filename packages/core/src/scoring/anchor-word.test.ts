import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { anchorWord } from './anchor-word.js';

/** The mean on a 1 to 5 scale that is this POMP. */
const meanAt = (pomp: number): number => 1 + pomp / 25;

describe('The word is the nearest answer label; on an edge the one nearer the middle', () => {
  const CASES = [
    { pomp: 0, anchor: 0 },
    { pomp: 12.4, anchor: 0 },
    { pomp: 12.5, anchor: 1 },
    { pomp: 12.6, anchor: 1 },
    { pomp: 37.4, anchor: 1 },
    { pomp: 37.5, anchor: 2 },
    { pomp: 50, anchor: 2 },
    { pomp: 62.5, anchor: 2 },
    { pomp: 62.6, anchor: 3 },
    { pomp: 87.5, anchor: 3 },
    { pomp: 87.6, anchor: 4 },
    { pomp: 100, anchor: 4 },
  ];
  for (const { pomp, anchor } of CASES) {
    test(`${pomp} on five points has label ${anchor + 1}`, () => {
      assert.equal(anchorWord(meanAt(pomp), 5, 0).anchor, anchor);
    });
  }

  test('With an even number of points an edge belongs to the side of the middle too', () => {
    assert.equal(anchorWord(1.5, 4, 0).anchor, 1);
    assert.equal(anchorWord(3.5, 4, 0).anchor, 2);
    // In the very middle there is no such side: the higher of the two.
    assert.equal(anchorWord(2.5, 4, 0).anchor, 2);
  });
});

describe('“Of bijna” names the neighbour whose band begins within 0.67 standard errors', () => {
  // 0.67 × 10 = 6.7 points.
  const CASES = [
    { pomp: 50, almost: null },
    { pomp: 55.7, almost: null },
    { pomp: 55.9, almost: 3 },
    { pomp: 44.1, almost: 1 },
    { pomp: 44.3, almost: null },
    { pomp: 62.5, almost: 3 },
    { pomp: 37.5, almost: 1 },
    { pomp: 69.1, almost: 2 },
    { pomp: 69.3, almost: null },
    { pomp: 0, almost: null },
    { pomp: 100, almost: null },
    { pomp: 94.1, almost: 3 },
    // 0.67 × 20 = 13.4 points.
    { pomp: 20, sem: 20, almost: 0 },
    { pomp: 80, sem: 20, almost: 4 },
    { pomp: 50, sem: 20, almost: 3 },
    { pomp: 12.5, sem: 0, almost: 0 },
  ];
  for (const { pomp, almost, sem = 10 } of CASES) {
    const word = almost === null ? 'one word' : `almost label ${almost + 1}`;
    test(`${pomp} with an error of ${sem} is ${word}`, () => {
      assert.equal(anchorWord(meanAt(pomp), 5, sem).almost, almost);
    });
  }

  test('There is no word beyond the first and the last label, however large the error', () => {
    for (const pomp of [0, 5, 95, 100]) {
      const { anchor, almost } = anchorWord(meanAt(pomp), 5, 50);
      assert.ok(almost === null || (almost >= 0 && almost <= 4 && almost !== anchor));
    }
  });
});

test('About half of the possible scores of six items get one word', (context) => {
  const means = Array.from({ length: 25 }, (_, index) => 1 + index / 6);
  const one = means.filter((mean) => anchorWord(mean, 5, 8.5).almost === null);
  context.diagnostic(`${one.length} of ${means.length} possible scores get one word`);
  assert.ok(one.length >= 10 && one.length <= 15, `${one.length}`);
});
