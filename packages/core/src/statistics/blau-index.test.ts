import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fc } from '../testing/seeded.js';
import { blauIndex } from './blau-index.js';

describe('The index is what R gives', () => {
  const CASES = [
    { id: 'small.composition.42110', counts: [4, 2, 1, 1, 0], raw: 0.65625, unbiased: 0.75 },
    { id: 'small.composition.80000', counts: [8, 0, 0, 0, 0], raw: 0, unbiased: 0 },
    {
      id: 'small.composition.22222',
      counts: [2, 2, 2, 2, 2],
      raw: 0.8,
      unbiased: 0.888888888888889,
    },
    { id: 'small.composition.10000', counts: [1, 0, 0, 0, 0], raw: 0, unbiased: null },
  ];
  for (const { id, counts, raw, unbiased } of CASES) {
    test(id, () => {
      const { value } = blauIndex(counts);
      assert.ok(value);
      assert.ok(Math.abs(value.raw - raw) < 1e-12);
      if (unbiased === null) assert.equal(value.unbiased, null);
      else assert.ok(Math.abs(value.unbiased! - unbiased) < 1e-12);
    });
  }
});

test('Someone who counts for a half here and a half there has a raw index only', () => {
  const { value } = blauIndex([1.5, 0.5]);
  assert.ok(value);
  assert.equal(value.raw, 1 - 0.75 ** 2 - 0.25 ** 2);
  assert.equal(value.unbiased, null);
  assert.equal(blauIndex([1, 1.5, 0.5]).value?.unbiased, null);
});

test('Nobody is not varied', () => {
  for (const counts of [[], [0, 0]]) {
    assert.deepEqual(blauIndex(counts), { value: null, reason: 'too-few-people' });
  }
});

test('It stays between 0 and 1 − 1/categories, and does not depend on the order of categories', () => {
  const counts = fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(counts, (people) => {
      const { value } = blauIndex(people);
      if (!value) return;
      assert.ok(value.raw >= -1e-12 && value.raw <= 1 - 1 / people.length + 1e-12);
      const turned = blauIndex([...people].reverse()).value!;
      assert.ok(Math.abs(turned.raw - value.raw) < 1e-12);
      if (value.unbiased === null) return;
      assert.ok(value.unbiased >= value.raw - 1e-12 && value.unbiased <= 1 + 1e-12);
    }),
  );
});
