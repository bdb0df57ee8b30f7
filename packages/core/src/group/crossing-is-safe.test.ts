import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fc } from '../testing/seeded.js';
import { crossingIsSafe, type Crossed } from './crossing-is-safe.js';

const FIVE_POINTS = { steps: 4 };
const REACH = 125;

/** Values of the people in each team and link, lowest 0, highest 100. */
type Table = readonly (readonly (readonly number[])[])[];

function crossedOf(table: Table): Crossed {
  const group = (values: readonly number[]): { n: number; people: number; sum: number } => ({
    n: values.length,
    people: values.length,
    sum: values.reduce((sum, value) => sum + value, 0),
  });
  return {
    teams: table.map((row) => group(row.flat())),
    links: (table[0] ?? []).map((_, link) => group(table.flatMap((row) => row[link] ?? []))),
    people: table.map((row) => row.map(({ length }) => length)),
  };
}

/** Lays every choice of teams beside every choice of links. */
function tryEverything(table: Table, least: number, hasEnds: boolean): boolean {
  const [teams, links] = [table.length, table[0]?.length ?? 0];
  for (let ways = 0; ways < 2 ** (teams + links); ways += 1) {
    const isIn = (place: number): boolean => Math.floor(ways / 2 ** place) % 2 === 1;
    let [people, toHigh, toLow] = [0, 0, 0];
    for (const [t, row] of table.entries()) {
      for (const [l, values] of row.entries()) {
        if (isIn(t) === isIn(teams + l)) continue;
        for (const value of values) {
          people += 1;
          toHigh += isIn(t) ? 100 - value : value;
          toLow += isIn(t) ? value : 100 - value;
        }
      }
    }
    if (people === 0) continue;
    if (people < least || (hasEnds && Math.min(toHigh, toLow) <= REACH)) return false;
  }
  return true;
}

const tables: fc.Arbitrary<Table> = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }))
  .chain(([teams, links]) =>
    fc.array(
      fc.array(
        fc.oneof(fc.constant([]), fc.array(fc.constantFrom(0, 25, 50, 75, 100), { maxLength: 9 })),
        { minLength: links, maxLength: links },
      ),
      { minLength: teams, maxLength: teams },
    ),
  );

describe('Teams beside links are safe when trying everything finds nothing', () => {
  for (const hasEnds of [false, true]) {
    test(hasEnds ? 'with ends' : 'without ends', () => {
      fc.assert(
        fc.property(tables, fc.integer({ min: 2, max: 10 }), (table, least) => {
          const crossed = crossedOf(table);
          assert.equal(
            crossingIsSafe(crossed, least, hasEnds ? FIVE_POINTS : null),
            tryEverything(table, least, hasEnds),
          );
        }),
        { numRuns: 500 },
      );
    });
  }
});

const alike = (n: number, value: number): readonly number[] =>
  Array.from({ length: n }, () => value);
const middle = (n: number): readonly number[] => alike(n, 50);

test('All tables of two teams and two links with few or equal people are as trying everything has them', () => {
  const cells = [[], middle(4), middle(5), alike(5, 75), alike(6, 75), alike(6, 25)];
  const rows = cells.flatMap((left) => cells.map((right) => [left, right]));
  let safe = 0;
  for (const first of rows) {
    for (const second of rows) {
      const table = [first, second];
      for (const hasEnds of [false, true]) {
        const expected = tryEverything(table, 5, hasEnds);
        const found = crossingIsSafe(crossedOf(table), 5, hasEnds ? FIVE_POINTS : null);
        assert.equal(found, expected, JSON.stringify(table));
        if (found) safe += 1;
      }
    }
  }
  assert.ok(safe > 100);
});

describe('Who are left may come as near to an end as one answer more than all but one tells', () => {
  // Five people are in the first team and the second link: 5 × (100 − value) from the highest end.
  for (const [steps, value, isSafe] of [
    [1, 60, false],
    [2, 60, true],
    [4, 75, false],
    [4, 74, true],
    [10, 78, false],
    [10, 77, true],
    [10, 22, false],
    [10, 23, true],
  ] as const) {
    test(`of ${steps} steps, at ${value}`, () => {
      const crossed = crossedOf([
        [middle(6), alike(5, value)],
        [[], middle(7)],
      ]);
      assert.equal(crossingIsSafe(crossed, 5, { steps }), isSafe);
    });
  }
});

describe('Teams beside links', () => {
  const cases: readonly (readonly [name: string, table: Table, isSafe: boolean])[] = [
    [
      'that are the same people',
      [
        [middle(6), []],
        [[], middle(7)],
      ],
      true,
    ],
    [
      'that are the same people but four',
      [
        [middle(6), middle(4)],
        [[], middle(7)],
      ],
      false,
    ],
    [
      'that are the same people but five',
      [
        [middle(6), middle(5)],
        [[], middle(7)],
      ],
      true,
    ],
    [
      'of which one is small',
      [
        [middle(4), []],
        [[], middle(7)],
      ],
      false,
    ],
    [
      'that lie all across each other',
      [
        [middle(5), middle(5)],
        [middle(5), middle(5)],
      ],
      true,
    ],
  ];
  for (const [name, table, isSafe] of cases) {
    test(name, () => {
      assert.equal(crossingIsSafe(crossedOf(table), 5, FIVE_POINTS), isSafe);
    });
  }

  test('of whom some gave no value, who may be those that are left', () => {
    const crossed = crossedOf([
      [middle(9), middle(6)],
      [[], middle(9)],
    ]);
    const [first, second] = crossed.teams;
    const [left, right] = crossed.links;
    assert.ok(first && second && left && right);
    const without = (missing: number): Crossed => ({
      ...crossed,
      teams: [{ ...first, people: first.people + missing }, second],
      links: [left, { ...right, people: right.people + missing }],
    });
    assert.equal(crossingIsSafe(without(1), 5, null), true);
    assert.equal(crossingIsSafe(without(2), 5, null), false);
    assert.equal(crossingIsSafe({ ...without(2), links: [left, right] }, 5, null), true);
  });

  test('of figures without a sum, by people only', () => {
    const crossed = crossedOf([
      [middle(6), middle(5)],
      [[], [100, 100, 100, 100, 100]],
    ]);
    assert.equal(crossingIsSafe(crossed, 5, FIVE_POINTS), false);
    const unknown = { ...crossed, links: crossed.links.map((link) => ({ ...link, sum: null })) };
    assert.equal(crossingIsSafe(unknown, 5, FIVE_POINTS), true);
    const ofTeams = { ...crossed, teams: crossed.teams.map((team) => ({ ...team, sum: null })) };
    assert.equal(crossingIsSafe(ofTeams, 5, FIVE_POINTS), true);
  });

  test('are not shown when there are too many links to try', () => {
    const wide = (links: number): Crossed =>
      crossedOf([Array.from({ length: links }, () => middle(10))]);
    assert.equal(crossingIsSafe(wide(13), 5, null), true);
    assert.equal(crossingIsSafe(wide(14), 5, null), false);
  });
});
