import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { makeInstrument } from '../testing/make-instrument.js';
import type { Instrument } from '../model/instrument.js';
import { countFigures } from './count-figures.js';
import type { SummaryCell } from './group-summary.js';
import { reportContext } from './report-context.js';
import type { CountNode } from './report-tree.js';
import { ResultCollector } from './result-collector.js';

const made = makeInstrument({ scales: { a: ['a1'], lezen: ['l1', 'l2'], volgen: ['v1'] } });
/** Two scales that are counted, of two items and of one. */
const counted: Instrument = {
  ...made,
  scales: made.scales.map((scale) =>
    scale.id === 'a' ? scale : { ...scale, format: { kind: 'count', most: 20 } },
  ),
  scoring: { ...made.scoring, total: false },
};

type Counts = readonly [l1: number | null, l2: number | null, v1: number | null];

function cellOf(people: readonly Counts[]): SummaryCell | null {
  const collector = new ResultCollector(counted);
  for (const [l1, l2, v1] of people) {
    const answers = { l1, l2, v1 };
    const given = Object.entries(answers).filter(([, answer]) => answer !== null);
    collector.addRow({ labels: {}, test: false, answers: Object.fromEntries(given) }, { line: 1 });
  }
  return collector.reading().summary.cells[0] ?? null;
}

function figuresOf(people: readonly Counts[], withItems = true): readonly CountNode[] {
  const cell = cellOf(people);
  return countFigures(reportContext(counted, cell), cell, withItems);
}

describe('What people counted', () => {
  // Lezen: 3, 5, 10: mean 6, squares around it 26. Volgen: 2, 0, 4, 2: mean 2, squares 8.
  const people = [
    [1, 2, 2],
    [5, 0, 0],
    [4, 6, 4],
    [1, null, 2],
  ] as const;
  const [lezen, volgen] = figuresOf(people);

  test('is told scale by scale, of those who gave all of it', () => {
    assert.equal(lezen?.scale, 'lezen');
    assert.deepEqual(lezen?.mean, { n: 3, value: 6 });
    assert.deepEqual(lezen?.sd, { n: 3, value: Math.sqrt(13) });
    assert.deepEqual(lezen?.most, { value: 10 });
    assert.equal(volgen?.scale, 'volgen');
    assert.deepEqual(volgen?.mean, { n: 4, value: 2 });
    assert.deepEqual(volgen?.sd, { n: 4, value: Math.sqrt(8 / 3) });
    assert.deepEqual(volgen?.most, { value: 4 });
  });

  test('is summed cell by cell', () => {
    assert.deepEqual(cellOf(people)?.counts, [
      { n: 3, sum: 18, squares: 134, most: 10 },
      { n: 4, sum: 8, squares: 24, most: 4 },
    ]);
  });

  test('has its items where they are asked for', () => {
    assert.deepEqual(
      lezen?.items.map(({ item, mean }) => [item, mean]),
      [
        ['l1', { n: 4, value: 11 / 4 }],
        ['l2', { n: 3, value: 8 / 3 }],
      ],
    );
    assert.deepEqual(figuresOf(people, false)[0]?.items, []);
  });
});

test('One person has no spread', () => {
  const [lezen] = figuresOf([[1, 2, 2]]);
  assert.deepEqual(lezen?.mean, { n: 1, value: 3 });
  assert.deepEqual(lezen?.sd, { n: 1, value: null, reason: 'too-few-people' });
});

test('Where nobody counted there is nothing', () => {
  const absent = { n: 0, value: null, reason: 'no-answers' };
  for (const people of [[], [[null, 3, null] as const]]) {
    for (const { mean, sd, most } of figuresOf(people)) {
      for (const figure of [mean, sd, most]) assert.deepEqual(figure, absent);
    }
  }
});
