import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coMomentsOf } from '../statistics/co-moments.js';
import { coMomentsOfCounts, rankedPairs } from './counted-pairs.js';

/** Six people on four pairs of values. */
const PAIRS = [
  { x: 5, y: 2, people: 1 },
  { x: 1, y: 7, people: 2 },
  { x: 3, y: 2, people: 1 },
  { x: 3, y: 4, people: 2 },
];

test('Co-moments of counted pairs are those of the people one by one', () => {
  const people = PAIRS.flatMap((pair) => Array.from({ length: pair.people }, () => pair));
  const expected = coMomentsOf(
    people.map(({ x }) => x),
    people.map(({ y }) => y),
  );
  for (const [name, value] of Object.entries(coMomentsOfCounts(PAIRS))) {
    const other = expected[name as keyof typeof expected];
    assert.ok(Math.abs(value - other) < 1e-12, `${name}: ${value} is not ${other}`);
  }
  // By hand: x is 1, 1, 3, 3, 3, 5 with mean 16/6, y is 7, 7, 2, 4, 4, 2 with mean 26/6.
  assert.equal(coMomentsOfCounts(PAIRS).meanX, 16 / 6);
  assert.equal(coMomentsOfCounts(PAIRS).meanY, 26 / 6);
});

test('Co-moments of nobody are zeros', () => {
  assert.deepEqual(coMomentsOfCounts([]), { n: 0, meanX: 0, meanY: 0, m2X: 0, m2Y: 0, c: 0 });
});

test('Equal values share the mean of their ranks', () => {
  // x: 1 twice has ranks 1 and 2, 3 three times has 3 to 5, 5 has 6. y: 2 twice, 4 twice, 7 twice.
  assert.deepEqual(rankedPairs(PAIRS), [
    { x: 6, y: 1.5, people: 1 },
    { x: 1.5, y: 5.5, people: 2 },
    { x: 4, y: 1.5, people: 1 },
    { x: 4, y: 3.5, people: 2 },
  ]);
});
