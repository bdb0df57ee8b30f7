import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crossingTable } from './crossing-table.js';

const CROSSING = [
  { team: 'a', link: 'x', people: 1 },
  { team: 'a', link: 'y', people: 2 },
  { team: 'a', link: null, people: 4 },
  { team: 'b', link: 'x', people: 8 },
  { team: 'b', link: 'y', people: 16 },
  { team: null, link: 'y', people: 32 },
  { team: null, link: null, people: 64 },
];

test('People stand in the row of their team and the column of their link, and all others last', () => {
  assert.deepEqual(crossingTable(CROSSING, ['b', 'a'], ['x', 'y']), [
    [8, 16, 0],
    [1, 2, 4],
    [0, 32, 64],
  ]);
});

test('Teams and links that have no place of their own are among the others', () => {
  assert.deepEqual(crossingTable(CROSSING, ['a'], ['y']), [
    [2, 1 + 4],
    [16 + 32, 8 + 64],
  ]);
  assert.deepEqual(crossingTable(CROSSING, [], []), [[127]]);
});

test('A team or link with the name of nothing is not nothing', () => {
  assert.deepEqual(crossingTable([{ team: null, link: null, people: 3 }], ['null'], ['null']), [
    [0, 0],
    [0, 3],
  ]);
});

test('Without people the table is empty', () => {
  assert.deepEqual(crossingTable([], ['a'], ['x', 'y']), [
    [0, 0, 0],
    [0, 0, 0],
  ]);
});
