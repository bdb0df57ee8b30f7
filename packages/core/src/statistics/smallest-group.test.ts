import assert from 'node:assert/strict';
import { test } from 'node:test';
import { smallestGroup } from './smallest-group.js';

const CASES = [
  { wish: undefined, people: 5 },
  { wish: 8, people: 8 },
  { wish: 5, people: 5 },
  { wish: 3, people: 5 },
  { wish: 0, people: 5 },
  { wish: -Infinity, people: 5 },
  { wish: Number.NaN, people: 5 },
];

for (const { wish, people } of CASES) {
  test(`Who asks for ${wish ?? 'nothing'} gets ${people} people at least`, () => {
    assert.equal(smallestGroup(wish), people);
  });
}
