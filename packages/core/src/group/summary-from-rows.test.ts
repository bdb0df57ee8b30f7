import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Instrument } from '../model/instrument.js';
import { makeInstrument } from '../testing/make-instrument.js';
import { summaryFromRows, type SummaryRow } from './summary-from-rows.js';
import { instrumentKey } from './summary-sql.js';
import { summaryPlan } from './summary-plan.js';

const made = makeInstrument({ scales: { praten: ['p'], doen: ['d1'] } });
/** Talk of two points, and one count of at most 2: few numbers in a cell. */
const instrument: Instrument = {
  ...made,
  format: { kind: 'agreement', points: 2 },
  scales: made.scales.map((scale) =>
    scale.id === 'doen'
      ? { ...scale, format: { kind: 'count', most: 2 } }
      : { ...scale, oftenFrom: 2 },
  ),
  scoring: { ...made.scoring, total: false },
};
const key = instrumentKey(summaryPlan(instrument));

function row(change: Partial<SummaryRow>): SummaryRow {
  return { part: 'cell', round: null, level: null, label: null, key: null, sums: '', ...change };
}

const intake = row({ part: 'intake', key, sums: '9,1,2,3,1' });
// Three people, one suspect. p: open, cannot know, 1, 2; d1: open, cannot know, 0, 1, 2. Talk: 3, 5, 9; counts: 3, 3, 5, most 2.
const CELL = '3,1,0,0,1,2,0,0,1,1,1,3,5,9,3,3,5,2';
const organisation = row({ level: 'organisation', sums: `${CELL},3,5,9` });
const team = row({ level: 'team', label: 'a', sums: CELL });

function issuesOf(rows: readonly unknown[]): readonly string[] {
  const read = summaryFromRows(instrument, rows);
  return read.ok
    ? []
    : read.issues.map(({ code, path, expected }) => `${code} ${path} ${expected}`);
}

describe('A summary is read from rows', () => {
  const rows = [
    row({ part: 'link', level: 'team', label: 'a', key: 'y', sums: '1' }),
    row({ part: 'talk', level: 'team', label: 'a', key: '2,2', sums: '1' }),
    team,
    row({ part: 'link', level: 'team', label: 'a', key: 'x', sums: '2' }),
    row({ part: 'talk', level: 'team', label: 'a', key: '2,0', sums: '1' }),
    row({ part: 'talk', level: 'team', label: 'a', key: '1,1', sums: '1' }),
    row({ part: 'talk', level: 'team', label: 'b', key: '1,1', sums: '7' }),
    organisation,
    intake,
  ];
  const read = summaryFromRows(instrument, rows);
  assert.ok(read.ok, read.ok ? '' : JSON.stringify(read.issues));
  const [whole, a] = read.value.summary.cells;

  test('number by number', () => {
    const { items, ...rest } = whole!;
    assert.deepEqual(Array.from(items), [0, 0, 1, 2, 0, 0, 1, 1, 1]);
    assert.deepEqual(rest, {
      round: null,
      level: 'organisation',
      label: null,
      people: 3,
      sheets: 3,
      suspect: 1,
      links: [],
      scales: [{ n: 3, sum: 5, squares: 9 }],
      total: null,
      counts: [{ n: 3, sum: 3, squares: 5, most: 2 }],
      preferences: null,
      wordsAndDeeds: [],
      products: [{ n: 3, sums: [5], products: [9] }],
    });
  });

  test('with the lists of a cell in their order, whatever order they came in', () => {
    assert.deepEqual(a?.links, [
      { label: 'x', people: 2 },
      { label: 'y', people: 1 },
    ]);
    assert.deepEqual(a?.wordsAndDeeds, [
      { talk: 1, activities: 1, people: 1 },
      { talk: 2, activities: 0, people: 1 },
      { talk: 2, activities: 2, people: 1 },
    ]);
    assert.deepEqual(a?.products, []);
    assert.equal(read.value.summary.cells.length, 2);
  });

  test('and what became of all rows', () => {
    assert.deepEqual(read.value.intake, {
      read: 9,
      tests: 1,
      broken: 2,
      duplicates: 3,
      suspect: 1,
      counted: 2,
      otherInstruments: 0,
      otherVersions: 0,
      problems: [],
      moreProblems: 2,
    });
    assert.deepEqual(read.value.summary.instrument, summaryPlan(instrument).instrument);
  });
});

describe('Rows are refused', () => {
  for (const [name, rows, issue] of [
    ['without the row of all that was read', [organisation], 'missing  a row intake'],
    ['of another instrument', [{ ...intake, key: 'x' }], `reference /key ${key}`],
    [
      'with a cell cut short',
      [intake, { ...team, sums: CELL.slice(0, -2) }],
      'type /cells/0/counts/0/most a number',
    ],
    [
      'with an empty number',
      [intake, { ...team, sums: CELL.replace('3,1,', '3,,') }],
      'type /cells/0/suspect a number',
    ],
    [
      'with half a person',
      [intake, { ...team, sums: CELL.replace('3,1,', '3,0.5,') }],
      'type /cells/0/suspect a number',
    ],
  ] as const) {
    test(name, () => {
      const found = issuesOf(rows);
      assert.ok(found.includes(issue), found.join('; '));
    });
  }
});
