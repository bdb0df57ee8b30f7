import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fc } from '../testing/seeded.js';
import { peopleNeeded, type SuppressionPolicy } from './suppression-policy.js';

describe('A host may ask for more people, never for fewer', () => {
  const wishes: readonly (readonly [wish: unknown, mean: number, detail: number])[] = [
    [undefined, 5, 10],
    [{}, 5, 10],
    [{ people: 1 }, 5, 10],
    [{ people: 2, detail: 3 }, 5, 10],
    [{ people: 8 }, 8, 10],
    [{ people: 5.2 }, 6, 10],
    [{ people: 12 }, 12, 12],
    [{ detail: 20 }, 5, 20],
    [{ detail: 10.5 }, 5, 11],
    [{ people: 12, detail: 11 }, 12, 12],
    [{ people: Infinity }, Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    [{ people: -Infinity }, 5, 10],
    [{ people: NaN, detail: NaN }, 5, 10],
    [{ people: '12', detail: '12' }, 5, 10],
    [{ people: null, detail: [20] }, 5, 10],
    [null, 5, 10],
    ['8', 5, 10],
    [8, 5, 10],
  ];
  for (const [wish, mean, detail] of wishes) {
    test(`${JSON.stringify(wish) ?? 'nothing'} comes down to ${mean} and ${detail}`, () => {
      assert.deepEqual(peopleNeeded(wish as SuppressionPolicy), { mean, detail });
    });
  }

  test('whatever JSON comes in', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.jsonValue(), fc.record({ people: fc.jsonValue(), detail: fc.jsonValue() })),
        (policy) => {
          const { mean, detail } = peopleNeeded(policy as SuppressionPolicy);
          assert.ok(mean >= 5 && detail >= 10 && detail >= mean);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
