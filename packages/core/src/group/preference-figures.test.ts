import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Instrument } from '../model/instrument.js';
import { makeInstrument } from '../testing/make-instrument.js';
import type { SummaryCell } from './group-summary.js';
import { preferenceFigures } from './preference-figures.js';
import { reportContext } from './report-context.js';
import type { PreferencesNode } from './report-tree.js';
import { ResultCollector } from './result-collector.js';

const three = makeInstrument({
  scales: { a: ['a1'], b: ['b1'], c: ['c1'] },
  profile: 'preferences',
});

type Sheet = readonly (number | null)[];

function cellOf(people: readonly Sheet[], instrument: Instrument = three): SummaryCell | null {
  const collector = new ResultCollector(instrument);
  for (const sheet of people) {
    const given = instrument.items.map(({ id }, index) => [id, sheet[index] ?? null] as const);
    const answers = Object.fromEntries(given.filter(([, answer]) => answer !== null));
    collector.addRow({ labels: {}, test: false, answers }, { line: 1 });
  }
  return collector.reading().summary.cells[0] ?? null;
}

function figuresOf(people: readonly Sheet[], instrument: Instrument = three): PreferencesNode {
  const cell = cellOf(people, instrument);
  return preferenceFigures(reportContext(instrument, cell), cell);
}

/** Of 100: 100, 50, 0 and 75, 75, 0 and 0, 100, 50; each has 50 as own mean. The last gives too few answers. */
const PEOPLE: readonly Sheet[] = [
  [5, 3, 1],
  [4, 4, 1],
  [1, 5, 3],
  [5, 1, null],
];

function near(actual: number | null | undefined, expected: number): void {
  assert.ok(Math.abs((actual ?? NaN) - expected) < 1e-9, `${actual} is not ${expected}`);
}

describe('Preferences of three people', () => {
  const { preferences, variety } = figuresOf(PEOPLE);

  test('lie so far from their own means', () => {
    // a: 50, 25, −50; b: 0, 25, 50; c: −50, −50, 0.
    for (const [index, scale, mean, squares] of [
      [0, 'a', 25 / 3, 5000 + 625 - 625 / 3],
      [1, 'b', 25, 1250],
      [2, 'c', -100 / 3, 5000 - 10_000 / 3],
    ] as const) {
      const one = preferences[index];
      assert.equal(one?.scale, scale);
      assert.equal(one.mean.n, 3);
      near(one.mean.value, mean);
      assert.equal(one.spread.n, 3);
      near(one.spread.value, Math.sqrt(squares / 2));
    }
  });

  test('are held by those who have them above their own mean by more than chance', () => {
    // 1.96 × 8.5 × √(2/3) is 13.6 points.
    assert.deepEqual(
      preferences.map(({ coverage }) => coverage),
      [
        { n: 3, value: 2 },
        { n: 3, value: 2 },
        { n: 3, value: 0 },
      ],
    );
  });

  test('vary as their highest ones do, of equals each a part', () => {
    // One and a half a, one and a half b: 1 − ½² − ½².
    assert.equal(variety.n, 3);
    near(variety.value, 0.5);
  });

  test('are summed in whole numbers', () => {
    const { n, scales } = cellOf(PEOPLE)!.preferences!;
    // Units: three times four for a distance, six for the shares of the highest place.
    assert.equal(n, 3);
    assert.deepEqual(scales, [
      { sum: 3, squares: 81, covered: 2, top: 9 },
      { sum: 9, squares: 45, covered: 2, top: 9 },
      { sum: -12, squares: 72, covered: 0, top: 0 },
    ]);
  });
});

test('All the same have no variety, and equals for all have the most', () => {
  const same = figuresOf([PEOPLE[0]!, PEOPLE[0]!, PEOPLE[0]!]);
  assert.deepEqual(same.variety, { n: 3, value: 0 });
  for (const { spread } of same.preferences) near(spread.value, 0);
  near(figuresOf([[4, 4, 4]]).variety.value, 2 / 3);
});

test('One person has no spread', () => {
  const [a] = figuresOf([PEOPLE[0]!]).preferences;
  assert.deepEqual(a?.mean, { n: 1, value: 50 });
  assert.deepEqual(a?.spread, { n: 1, value: null, reason: 'too-few-people' });
});

test('A distance must be more than chance', () => {
  const often = (sd: number): number | null =>
    figuresOf([[4, 3, 2]], { ...three, assumptions: { ...three.assumptions, sd } }).preferences[0]!
      .coverage.value;
  // 25 points from the own mean; at a standard deviation of 31.2 chance reaches 24.97, at 31.3 25.05.
  assert.deepEqual([often(31.2), often(31.3)], [1, 0]);
});

test('Of choices there is no spread between people', () => {
  const ipsative = { ...three, scoring: { ...three.scoring, ipsative: true as const } };
  const [a] = figuresOf(PEOPLE, ipsative).preferences;
  assert.deepEqual(a?.spread, { n: 3, value: null, reason: 'ipsative' });
  assert.equal(a?.coverage.value, 2);
});

test('Where nobody answered all scales there is nothing', () => {
  const absent = { n: 0, value: null, reason: 'no-answers' };
  for (const { preferences, variety } of [figuresOf([]), figuresOf([PEOPLE[3]!])]) {
    assert.deepEqual(
      preferences,
      ['a', 'b', 'c'].map((scale) => ({ scale, mean: absent, spread: absent, coverage: absent })),
    );
    assert.deepEqual(variety, absent);
  }
});

test('An instrument of levels has none', () => {
  const levels = makeInstrument({ scales: { a: ['a1'], b: ['b1'] } });
  assert.deepEqual(figuresOf([[5, 3]], levels), {
    preferences: [],
    variety: { n: 0, value: null, reason: 'not-for-this-instrument' },
  });
});
