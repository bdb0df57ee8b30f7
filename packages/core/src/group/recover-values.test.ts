import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Instrument } from '../model/instrument.js';
import type { SheetScore } from '../model/score.js';
import { makeInstrument } from '../testing/make-instrument.js';
import { Reader } from '../validate/reader.js';
import { recoverValues } from './recover-values.js';
import { summaryPlan } from './summary-plan.js';

const made = makeInstrument({ scales: { steun: ['s1', 's2', 's3'], lezen: ['l1', 'l2'] } });
/** Three items of which two are needed, so that the unit is 6; and two counts of at most 10. */
const instrument: Instrument = {
  ...made,
  scales: made.scales.map((scale) =>
    scale.id === 'lezen' ? { ...scale, format: { kind: 'count', most: 10 } } : scale,
  ),
  scoring: { ...made.scoring, total: false },
};

interface Score {
  readonly scale?: string;
  readonly value: number | null;
  readonly mean?: number;
  readonly answered?: number;
  readonly items?: number;
}

function recovered(
  scales: readonly Score[],
  counts?: readonly Score[],
): ReturnType<typeof recoverValues> & { readonly issues: readonly string[] } {
  const reader = new Reader();
  const scores = { scales, ...(counts && { counts }) } as unknown as SheetScore;
  const values = recoverValues(reader, summaryPlan(instrument), scores);
  return { ...values, issues: reader.issues.map(({ code, path }) => `${code} ${path}`) };
}

const good = { scale: 'steun', items: 3 };
const other = { scale: 'anders', value: 0, mean: 1, answered: 3, items: 3 };

describe('A score without answers', () => {
  for (const [name, score, value] of [
    ['of three answers is twice their sum', { mean: 10 / 3, answered: 3, value: 175 / 3 }, 20],
    ['of two answers three times', { mean: 3.5, answered: 2, value: 62.5 }, 21],
    ['may be the lowest', { mean: 1, answered: 3, value: 0 }, 6],
    ['may be the highest', { mean: 5, answered: 2, value: 100 }, 30],
    ['may be rounded a little', { mean: 3.3333333, answered: 3, value: 58.3333333 }, 20],
    ['may be none', { value: null, answered: 1 }, null],
  ] as const) {
    test(name, () => {
      const { scales, issues } = recovered([other, { ...good, ...score }]);
      assert.deepEqual(issues, []);
      assert.deepEqual(scales, [value]);
    });
  }

  test('that is not there is none', () => {
    assert.deepEqual(recovered([other]), { scales: [null], counts: [null], issues: [] });
  });

  for (const [name, score, issue] of [
    ['of other items', { mean: 3, answered: 3, value: 50, items: 4 }, '/items'],
    ['of too few answers', { mean: 3, answered: 1, value: 50 }, '/answered'],
    ['of too many answers', { mean: 3, answered: 4, value: 50 }, '/answered'],
    ['under the lowest', { mean: 0.5, answered: 2, value: -12.5 }, ''],
    ['above the highest', { mean: 5.5, answered: 2, value: 112.5 }, ''],
    ['of half an answer', { mean: 3.25, answered: 2, value: 56.25 }, ''],
    ['just beside a sum', { mean: 3.001, answered: 2, value: 50.025 }, ''],
    ['with another percentage', { mean: 3.5, answered: 2, value: 62.4 }, ''],
  ] as const) {
    test(`${name} is refused`, () => {
      const { scales, issues } = recovered([other, { ...good, ...score }]);
      assert.deepEqual(issues, [`range /scores/scales/1${issue}`]);
      assert.deepEqual(scales, [null]);
    });
  }
});

describe('A count without answers', () => {
  for (const [value, isPossible] of [
    [0, true],
    [20, true],
    [21, false],
  ] as const) {
    test(`of ${value} is ${isPossible ? 'read' : 'refused'}`, () => {
      const { counts, issues } = recovered([], [{ scale: 'lezen', value }]);
      assert.deepEqual(counts, [isPossible ? value : null]);
      assert.deepEqual(issues, isPossible ? [] : ['range /scores/counts/0/value']);
    });
  }

  test('that is not there, or has no value, is none', () => {
    for (const counts of [undefined, [], [{ scale: 'lezen', value: null }]]) {
      assert.deepEqual(recovered([], counts), { scales: [null], counts: [null], issues: [] });
    }
  });
});

test('What was expected is said in numbers', () => {
  const reader = new Reader();
  const scores = {
    scales: [{ ...good, mean: 3, answered: 1, value: 50 }],
    counts: [{ scale: 'lezen', value: 21 }],
  } as unknown as SheetScore;
  recoverValues(reader, summaryPlan(instrument), scores);
  assert.deepEqual(
    reader.issues.map(({ expected, received }) => [expected, received]),
    [
      ['2 to 3', '1'],
      ['at most 20', '21'],
    ],
  );
});
