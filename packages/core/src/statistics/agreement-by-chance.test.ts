import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { agreementByChance } from './agreement-by-chance.js';
import { NULL_PROPORTIONS } from './null-variance.js';

const UNIFORM = [0.2, 0.2, 0.2, 0.2, 0.2];

describe('Random answers to six items reach what was simulated before', () => {
  const CASES = [
    { people: 5, rwgj: [0.72, 0.79], skewed: [0.89, 0.92], deviation: [0.73, 0.79] },
    { people: 8, rwgj: [0.62, 0.7], skewed: [0.86, 0.89], deviation: [0.88, 0.92] },
    { people: 12, rwgj: [0.55, 0.62], skewed: [0.84, 0.87], deviation: [0.94, 0.99] },
  ] as const;
  for (const { people, rwgj, skewed, deviation } of CASES) {
    test(`by ${people} people`, () => {
      const options = { people, items: 6, seed: 1 };
      const uniform = agreementByChance({ ...options, proportions: UNIFORM });
      const proportions = NULL_PROPORTIONS.slightSkew;
      const lopsided = agreementByChance({ ...options, proportions });
      const within = (value: number, [from, to]: readonly [number, number]) =>
        assert.ok(value >= from && value <= to, `${value}`);
      within(uniform.rwgj, rwgj);
      within(lopsided.rwgj, skewed);
      within(uniform.averageDeviation, deviation);
    });
  }
});

test('The same seed makes up the same groups', () => {
  const options = { people: 5, items: 3, proportions: UNIFORM, groups: 50 };
  const [one, same, other] = [1, 1, 2].map((seed) => agreementByChance({ ...options, seed }));
  assert.deepEqual(one, same);
  assert.notDeepEqual(one, other);
});

test('Two people and one item are the least', () => {
  const least = { people: 2, items: 1, proportions: [0.5, 0.5], groups: 1, seed: 1 };
  const { rwgj, averageDeviation } = agreementByChance(least);
  // They agree, or they differ by a whole point.
  assert.deepEqual([rwgj, averageDeviation], rwgj === 1 ? [1, 0] : [0, 0.5]);
});

test('One person, no items, no groups or one point is no group', () => {
  const options = { people: 5, items: 3, proportions: UNIFORM, groups: 50, seed: 1 };
  for (const wrong of [{ people: 1 }, { items: 0 }, { groups: 0 }, { proportions: [1] }]) {
    assert.throws(() => agreementByChance({ ...options, ...wrong }), RangeError);
  }
});
