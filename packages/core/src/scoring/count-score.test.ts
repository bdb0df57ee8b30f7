import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { woordenEnDaden } from '../instruments/woorden-en-daden/woorden-en-daden.js';
import type { Answer, Answers } from '../model/answers.js';
import { InvalidInputError } from '../validate/invalid-input-error.js';
import { scoreSheet } from './score-sheet.js';

const counted = woordenEnDaden.items.filter(({ scale }) => scale === 'leeractiviteiten');

function counts(...given: readonly (Answer | null)[]): Answers {
  return Object.fromEntries(
    counted.flatMap(({ id }, index) => {
      const answer = given[index] ?? null;
      return answer === null ? [] : [[id, answer] as const];
    }),
  );
}

describe('A scale that is counted gives a sum', () => {
  const CASES: readonly [title: string, answers: Answers, expected: object][] = [
    ['of all items', counts(1, 2, 3, 0, 0, 0, 1, 1), { value: 8, answered: 8, capped: 0 }],
    ['and nothing at all is zero, not open', counts(...Array<number>(8).fill(0)), { value: 0 }],
    ['without filling in what was left open', counts(1, 1, 1, 1, 1, 1), { value: 6, answered: 6 }],
    ['not from too few', counts(1, 1, 1, 1, 1), { value: null, reason: 'too-few-answers' }],
    ['and says how many stand at the most', counts(30, 30, 0, 0, 0, 0, 0, 0), { capped: 2 }],
  ];
  for (const [title, answers, expected] of CASES) {
    test(title, () => {
      const [score] = scoreSheet(woordenEnDaden, answers).counts ?? [];
      assert.deepEqual({ ...score, ...expected }, score);
    });
  }

  for (const wrong of [-1, 31, 1.5]) {
    test(`${wrong} is refused`, () => {
      assert.throws(() => scoreSheet(woordenEnDaden, counts(wrong)), InvalidInputError);
    });
  }

  test('and stands apart from scales of labelled points, which are never compared', () => {
    const score = scoreSheet(woordenEnDaden, counts(1));
    assert.ok(score.scales.length > 0);
    assert.ok(!score.scales.some(({ scale }) => scale === 'leeractiviteiten'));
    assert.deepEqual(score.extremes, { value: null, reason: 'not-for-this-instrument' });
  });
});
