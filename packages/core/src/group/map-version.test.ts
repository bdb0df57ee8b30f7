import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { mapVersion } from './map-version.js';
import type { PersonPart } from './person-part.js';

function part(version: string, rest: Partial<PersonPart> = {}): PersonPart {
  return { instrument: { version }, ...rest };
}

const answers = { oud: 5, zelfde: 2, weg: 3 };
const preferences = { value: null, reason: 'not-for-this-instrument' } as const;
const scores = {
  scales: [
    { scale: 'steun', value: 50, mean: 3, answered: 4, items: 6 },
    { scale: 'ruimte', value: null, reason: 'too-few-items', answered: 1, items: 6 },
  ],
  total: preferences,
  preferences,
} as unknown as NonNullable<PersonPart['scores']>;
const map = { items: { oud: 'nieuw', zelfde: 'zelfde' }, scales: { steun: 'hulp' } };

describe('A result of another version', () => {
  test('is read as it is when it is the same, or has the same major number', () => {
    for (const version of ['2.1.0', '2.0.0', '2.13.7']) {
      const same = part(version, { answers });
      assert.equal(mapVersion(same, '2.1.0', { '2': map }), same);
      assert.equal(mapVersion(same, '2.1.0'), same);
    }
  });

  test('is not read without a map of its major number', () => {
    assert.equal(mapVersion(part('1.0.0', { answers }), '2.1.0'), null);
    assert.equal(mapVersion(part('1.0.0', { answers }), '2.1.0', { '3': map }), null);
    assert.equal(mapVersion(part('12.0.0', { answers }), '1.2.0'), null);
    assert.equal(mapVersion(part('toString.0.0', { answers }), '1.2.0', {}), null);
  });

  test('has its answers under the new names, and loses those without one', () => {
    const labels = { team: 'Noord' };
    assert.deepEqual(mapVersion(part('1.4.0', { answers, labels }), '2.1.0', { '1': map }), {
      instrument: { version: '1.4.0' },
      labels,
      answers: { nieuw: 5, zelfde: 2 },
    });
  });

  test('has its scores under the new names, and under none without one', () => {
    const read = mapVersion(part('1.4.0', { scores }), '2.1.0', { '1': map });
    assert.deepEqual(
      read?.scores?.scales.map(({ scale, value, items }) => [scale, value, items]),
      [
        ['hulp', 50, 6],
        ['', null, 6],
      ],
    );
    assert.equal(read?.scores?.total, preferences);
    assert.ok(!Object.hasOwn(read ?? {}, 'answers'));
    assert.ok(!Object.hasOwn(read?.scores ?? {}, 'counts'));
  });

  test('has its counts under the new names too', () => {
    const counts = [{ scale: 'steun', value: 4, answered: 2, items: 2 }];
    const counted = { ...scores, counts } as unknown as NonNullable<PersonPart['scores']>;
    const read = mapVersion(part('1.4.0', { scores: counted }), '2.1.0', { '1': map });
    assert.deepEqual(read?.scores?.counts, [{ ...counts[0], scale: 'hulp' }]);
  });

  test('finds no names that every object has', () => {
    const odd = part('1.0.0', { answers: { toString: 3 } as unknown as typeof answers });
    assert.deepEqual(mapVersion(odd, '2.0.0', { '1': map })?.answers, {});
  });
});
