import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fc } from '../testing/seeded.js';
import { leerklimaat } from '../instruments/leerklimaat/leerklimaat.js';
import type { Answers } from '../model/answers.js';
import { DEFINITIONS } from '../testing/definitions.js';
import { makeInstrument, named } from '../testing/make-instrument.js';
import { numbersIn } from '../testing/numbers-in.js';
import { anySheet, everywhere, sheetOf } from '../testing/sheets.js';
import { InvalidInputError } from '../validate/invalid-input-error.js';
import { scoreSheet } from './score-sheet.js';
import { scoringPlan } from './scoring-plan.js';

describe('Two of three items must be answered', () => {
  for (const [items, needed] of [
    [6, 4],
    [15, 10],
    [4, 3],
    [9, 6],
    [3, 2],
    [1, 1],
  ] as const) {
    test(`A scale of ${items} items has a value from ${needed} answers on`, () => {
      const instrument = makeInstrument({ scales: { x: named('x', items) } });
      for (let answered = 0; answered <= items; answered += 1) {
        const answers = sheetOf(instrument, Array<number>(answered).fill(4));
        const score = scoreSheet(instrument, answers).scales[0]!;
        assert.deepEqual([score.answered, score.items], [answered, items]);
        assert.equal(score.value, answered >= needed ? 75 : null, `${answered} answered`);
        if (score.value === null) assert.equal(score.reason, 'too-few-answers');
      }
    });
  }

  test('A share that binary fractions miss by a hair asks no answer more', () => {
    const instrument = makeInstrument({ answeredShare: 0.55, scales: { x: named('x', 100) } });
    const score = scoreSheet(instrument, sheetOf(instrument, Array<number>(55).fill(4)));
    assert.equal(score.scales[0]!.value, 75);
  });

  test('An answer “can’t know” is counted apart, and not as an answer', () => {
    const instrument = makeInstrument({ scales: { x: named('x', 6) } });
    const score = scoreSheet(instrument, sheetOf(instrument, [5, 5, 5, 'na', 'na', null]));
    assert.equal(score.scales[0]!.value, null);
    assert.deepEqual([score.answered, score.notApplicable], [3, 2]);
  });
});

describe('A reversed item is turned before it counts', () => {
  for (const [answer, turned] of [
    [1, 7],
    [2, 6],
    [4, 4],
    [7, 1],
  ] as const) {
    test(`${answer} of 7 counts as ${turned}`, () => {
      const instrument = makeInstrument({ points: 7, scales: { x: ['-x-1'] } });
      const score = scoreSheet(instrument, { 'x-1': answer }).scales[0]!;
      assert.equal(score.value !== null && score.mean, turned);
    });
  }
});

describe('The interval is 1.96 standard errors to both sides', () => {
  const instrument = makeInstrument({ scales: { x: ['x-1'] }, sd: 20, reliability: 0.75 });
  const CASES = [
    { answer: 1, low: 0, high: 19.6 },
    { answer: 2, low: 5.4, high: 44.6 },
    { answer: 3, low: 30.4, high: 69.6 },
    { answer: 5, low: 80.4, high: 100 },
  ];
  for (const { answer, low, high } of CASES) {
    test(`Answer ${answer} lies between ${low} and ${high}, never outside 0 to 100`, () => {
      const score = scoreSheet(instrument, { 'x-1': answer }).scales[0]!;
      assert.ok(score.value !== null);
      assert.ok(Math.abs(score.interval.low - low) < 1e-9, `low ${score.interval.low}`);
      assert.ok(Math.abs(score.interval.high - high) < 1e-9, `high ${score.interval.high}`);
    });
  }
});

describe('The total', () => {
  const instrument = makeInstrument({ scales: { x: ['x-1'], y: ['y-1', 'y-2', 'y-3'] } });

  test('is the mean of the scales, not of the items', () => {
    assert.deepEqual(scoreSheet(instrument, sheetOf(instrument, [1, 5, 5, 5])).total, {
      value: 50,
    });
  });

  test('is absent when one scale has no value', () => {
    const { total } = scoreSheet(instrument, sheetOf(instrument, [1, 5, null, null]));
    assert.deepEqual(total, { value: null, reason: 'incomplete-scales' });
  });

  test('is absent when the instrument has none', () => {
    const without = { ...instrument, scoring: { ...instrument.scoring, total: false } };
    const { total } = scoreSheet(without, sheetOf(without, [1, 5, 5, 5]));
    assert.deepEqual(total, { value: null, reason: 'not-for-this-instrument' });
  });
});

describe('Whatever the answers', () => {
  for (const { instrument } of DEFINITIONS) {
    test(`${instrument.id} gives finite numbers, and a reason wherever there is none`, () => {
      fc.assert(
        fc.property(anySheet(instrument), fc.boolean(), (answers, fast) => {
          const score = scoreSheet(instrument, answers, { fast });
          for (const [path, number] of numbersIn(score)) assert.ok(Number.isFinite(number), path);
          const figures = [...score.scales, score.total, score.extremes, score.preferences];
          for (const figure of figures) {
            assert.equal(figure.value === null, 'reason' in figure);
          }
        }),
      );
    });

    test(`${instrument.id} scores the same whatever the order of the keys`, () => {
      fc.assert(
        fc.property(anySheet(instrument), (answers) => {
          const turned = Object.fromEntries(Object.entries(answers).reverse());
          assert.deepEqual(scoreSheet(instrument, turned), scoreSheet(instrument, answers));
        }),
      );
    });
  }

  test('Keys that the instrument does not know are not read', () => {
    const answers = { vreemd: 99, ...everywhere(leerklimaat, 2), ook: 'x' as 'na' };
    const expected = scoreSheet(leerklimaat, everywhere(leerklimaat, 2));
    assert.deepEqual(scoreSheet(leerklimaat, answers), expected);
  });
});

test('The keys may stand in any order, and an answer that is undefined is a gap', () => {
  const answers = { ...everywhere(leerklimaat, 4), 'ruimte-1': 1, 'steun-6': 2 };
  const open = Object.fromEntries(Object.entries(answers).filter(([id]) => id !== 'ruimte-2'));
  const turned = Object.fromEntries(Object.entries(open).reverse());
  assert.deepEqual(scoreSheet(leerklimaat, turned), scoreSheet(leerklimaat, open));
  const undefinedToo = { ...answers, 'ruimte-2': undefined } as unknown as Answers;
  assert.deepEqual(scoreSheet(leerklimaat, undefinedToo), scoreSheet(leerklimaat, open));
});

test('Without a scale that is counted there are no counts', () => {
  assert.ok(!('counts' in scoreSheet(leerklimaat, {})));
});

describe('A score that was made before', () => {
  test('is the same object', () => {
    const [one, other] = [1, 2].map(() => scoreSheet(leerklimaat, everywhere(leerklimaat, 4)));
    assert.equal(one?.scales[0], other?.scales[0]);
    assert.ok(Object.isFrozen(one?.scales[0]));
  });

  test('is kept, up to a thousand of them', () => {
    const long = makeInstrument({ points: 7, answeredShare: 0.01, scales: { x: named('x', 40) } });
    const { scores } = scoringPlan(long).scales[0]!;
    for (let answered = 1; answered <= 40; answered += 1) {
      for (let first = 1; first <= 7; first += 1) {
        for (let second = 1; second <= 7; second += 1) {
          const rest = Array<number>(answered - 1).fill(second);
          scoreSheet(long, sheetOf(long, [first, ...rest]));
        }
      }
    }
    assert.equal(scores.size, 1000);
  });
});

describe('Scoring what was not validated throws an error that says what is wrong', () => {
  const wrong = [9, 0, -1, 1.5, '3', Number.NaN, Infinity, null, true, {}, [], 'NA'];
  for (const answer of wrong) {
    test(`An answer ${JSON.stringify(answer)} (${typeof answer})`, () => {
      const answers: unknown = { 'ruimte-1': 3, 'ruimte-2': answer };
      assert.throws(
        () => scoreSheet(leerklimaat, answers as Answers),
        (error) => error instanceof InvalidInputError && error.issues[0]?.path === '/ruimte-2',
      );
    });
  }

  const SAID = [
    [{ 'ruimte-2': 9 }, 'range', '/ruimte-2: expected a whole number from 1 to 5, received 9.'],
    [{ 'ruimte-2': 'x' }, 'type', '/ruimte-2: expected a whole number from 1 to 5, received x.'],
    [
      { 'ruimte-2': 'x'.repeat(99) },
      'type',
      `/ruimte-2: expected a whole number from 1 to 5, received ${'x'.repeat(40)}.`,
    ],
    [null, 'type', 'The input: expected an object, received null.'],
  ] as const;
  for (const [answers, code, message] of SAID) {
    test(message, () => {
      assert.throws(
        () => scoreSheet(leerklimaat, answers as unknown as Answers),
        (error) => {
          assert.ok(error instanceof InvalidInputError);
          assert.deepEqual(
            error.issues.map((issue) => [issue.code, issue.message]),
            [[code, message]],
          );
          return true;
        },
      );
    });
  }

  for (const answers of [null, undefined, 3, 'ruimte-1']) {
    test(`A sheet ${JSON.stringify(answers)}`, () => {
      assert.throws(
        () => scoreSheet(leerklimaat, answers as unknown as Answers),
        (error) => error instanceof InvalidInputError && error.issues[0]?.path === '',
      );
    });
  }
});
