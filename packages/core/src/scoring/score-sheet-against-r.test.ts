import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeInstrument } from '../testing/make-instrument.js';
import { sheetOf } from '../testing/sheets.js';
import { scoreSheet } from './score-sheet.js';

/** Fifteen items of the public SAPA project (psychTools `bfi`); R scored any number of answers. */
const bfi = makeInstrument({
  points: 6,
  answeredShare: 0.01,
  scales: {
    A: ['-A1', 'A2', 'A3', 'A4', 'A5'],
    C: ['C1', 'C2', 'C3', '-C4', '-C5'],
    E: ['-E1', '-E2', 'E3', 'E4', 'E5'],
  },
});

const _ = null;
type Row = [answers: (number | null)[], expected: [answered: number, mean: number, pomp: number][]];

/** Answers of ten people, and per scale what R 4.2.2 makes of them. */
// prettier-ignore
const PEOPLE: readonly Row[] = [
  [[2, 4, 3, 4, 4, 2, 3, 3, 4, 4, 3, 3, 3, 4, 4], [[5, 4, 60], [5, 2.8, 36], [5, 3.8, 56]]],
  [[2, 4, 5, 2, 5, 5, 4, 4, 3, 4, 1, 1, 6, 4, 3], [[5, 4.2, 64], [5, 4, 60], [5, 5, 80]]],
  [[5, 4, 5, 4, 4, 4, 5, 4, 2, 5, 2, 4, 4, 4, 5], [[5, 3.8, 56], [5, 4, 60], [5, 4.2, 64]]],
  [[4, 4, 6, 5, 5, 4, 4, 3, 5, 5, 5, 3, 4, 4, 4], [[5, 4.6, 72], [5, 3, 40], [5, 3.6, 52]]],
  [[2, 6, 2, 3, 4, 4, 2, 5, 3, 5, 5, 3, 2, 3, 5], [[5, 4, 60], [5, 3.4, 48], [5, 3.2, 44]]],
  [[4, 3, 6, 3, 3, 6, 6, 3, 4, 5, 5, 3, _, 4, 3], [[5, 3.6, 52], [5, 4, 60], [4, 3.25, 45]]],
  [[1, 4, 6, 6, 6, _, 6, 6, 2, 3, 1, 1, 5, 6, 6], [[5, 5.6, 92], [4, 5.25, 85], [5, 5.8, 96]]],
  [[2, _, 4, 6, 4, 5, 4, 5, 2, 1, 5, 5, 3, 3, 3], [[4, 4.75, 75], [5, 5, 80], [5, 2.6, 32]]],
  [[2, 4, 6, 2, 5, 2, 4, 4, 1, 1, 1, 1, 4, 4, _], [[5, 4.4, 68], [5, 4.4, 68], [4, 5, 80]]],
  [[1, _, _, _, 5, 6, _, _, _, 2, _, 2, _, 6, _], [[2, 5.5, 90], [2, 5.5, 90], [2, 5.5, 90]]],
];

PEOPLE.forEach(([answers, expected], index) => {
  test(`Person ${index + 1} gets the scale scores that R gives`, () => {
    const { scales } = scoreSheet(bfi, sheetOf(bfi, answers));
    expected.forEach(([answered, mean, pomp], scale) => {
      const score = scales[scale]!;
      assert.ok(score.value !== null);
      assert.equal(score.answered, answered);
      assert.ok(Math.abs(score.mean - mean) < 1e-9, `mean ${score.mean}`);
      assert.ok(Math.abs(score.value - pomp) < 1e-9, `POMP ${score.value}`);
    });
  });
});
