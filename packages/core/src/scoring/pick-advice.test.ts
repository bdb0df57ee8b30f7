import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { leerleiderDefinition } from '../instruments/leerleider/leerleider-definition.js';
import type { Answers } from '../model/answers.js';
import type { Definition } from '../model/text.js';
import { definitionWithAdvice } from '../testing/definition-with-advice.js';
import { everywhere } from '../testing/sheets.js';
import { pickAdvice, type PickedAdvice } from './pick-advice.js';
import { scoreSheet } from './score-sheet.js';

describe('Advice for scales', () => {
  const { instrument } = definitionWithAdvice;
  const scaleAnswers = (points: Readonly<Record<string, number>>): Answers =>
    Object.fromEntries(
      instrument.items
        .filter(({ scale }) => scale in points)
        .map(({ id, scale, reversed }) => [id, reversed ? 6 - points[scale]! : points[scale]!]),
    );

  test('begins with the foundation, then follows the scores from the lowest', () => {
    const picked = pick(
      definitionWithAdvice,
      scaleAnswers({
        leerleiderschap: 5,
        opportuniteiten: 3,
        steun: 4,
        ruimte: 1,
        autonomie: 2,
        kennisdeling: 5,
      }),
    );
    assert.deepEqual(
      picked.map(({ advice, because }) => [advice.helps, because]),
      [
        ['leerleiderschap', 'foundation'],
        ['ruimte', 'lowest-score'],
        ['autonomie', 'lowest-score'],
        ['opportuniteiten', 'lowest-score'],
        ['steun', 'lowest-score'],
        ['kennisdeling', 'lowest-score'],
      ],
    );
  });

  test('puts scales without a value last, in the order of the list', () => {
    const picked = pick(definitionWithAdvice, scaleAnswers({ kennisdeling: 5, steun: 5 }));
    assert.deepEqual(
      picked.map(({ advice, because }) => [advice.helps, because]),
      [
        ['leerleiderschap', 'foundation'],
        ['steun', 'lowest-score'],
        ['kennisdeling', 'lowest-score'],
        ['opportuniteiten', 'not-answered'],
        ['ruimte', 'not-answered'],
        ['autonomie', 'not-answered'],
      ],
    );
  });
});

describe('Advice for items', () => {
  test('holds what is done seldom first, and leaves out what is done often', () => {
    const answers = { ...everywhere(leerleiderDefinition.instrument, 4), 'gedrag-7': 3 };
    const picked = pick(leerleiderDefinition, { ...answers, 'gedrag-12': 1, 'gedrag-2': 5 });
    assert.deepEqual(
      picked.map(({ advice, because }) => [advice.helps, because]),
      [
        ['gedrag-12', 'seldom'],
        ['gedrag-7', 'seldom'],
      ],
    );
  });

  test('holds items without an answer, behind the others', () => {
    const { 'gedrag-1': _, ...answers } = everywhere(leerleiderDefinition.instrument, 5);
    const picked = pick(leerleiderDefinition, { ...answers, 'gedrag-15': 2 });
    assert.deepEqual(
      picked.map(({ advice, because }) => [advice.helps, because]),
      [
        ['gedrag-15', 'seldom'],
        ['gedrag-1', 'not-answered'],
      ],
    );
  });

  test('turns a reversed item first', () => {
    const { instrument, ...texts } = definitionWithAdvice;
    const advice = [{ ...definitionWithAdvice.advice![0]!, id: 'open', helps: 'steun-6' }];
    assert.equal(pick({ ...texts, instrument, advice }, { 'steun-6': 1 }).length, 0);
    assert.equal(pick({ ...texts, instrument, advice }, { 'steun-6': 5 }).length, 1);
  });
});

function pick({ instrument, advice }: Definition, answers: Answers): readonly PickedAdvice[] {
  return pickAdvice(instrument, answers, scoreSheet(instrument, answers), advice ?? []);
}
