import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { leervoorkeur } from '../instruments/leervoorkeur/leervoorkeur.js';
import { fc } from '../testing/seeded.js';
import { comparePreferences, type PreferenceComparison } from './compare-preferences.js';
import type { PreferenceScores } from './preference-scores.js';
import { readShareCode, shareCode } from './share-code.js';

const IDS = leervoorkeur.scales.map(({ id }) => id);
const { assumptions } = leervoorkeur;

// A centred score errs 7.6: 14.9 points from the own mean, 21.1 between two people, 27.7 for the largest difference.
describe('Relations in kennisVerwerven and participeren', () => {
  const CASES = [
    { title: 'both high', first: [15, 0], second: [20, 0], relations: ['overlap', 'none'] },
    { title: 'one just not high', first: [14.8, 0], second: [20, 0], relations: ['none', 'none'] },
    { title: 'both low', first: [-15, 0], second: [-20, 0], relations: ['shared-gap', 'none'] },
    { title: 'high and low', first: [15, 0], second: [-15, 0], relations: ['mirror', 'none'] },
    {
      title: 'high and low, twice the same way',
      first: [15, 20],
      second: [-15, -20],
      relations: ['mirror', 'mirror'],
    },
    { title: 'low and high', first: [-15, 0], second: [15, 0], relations: ['mirror', 'none'] },
    {
      title: 'high and low, and the other way round from near the own mean',
      first: [15, -20],
      second: [-15, 0],
      relations: ['mirror', 'none'],
    },
    {
      title: 'low and high, and the other way round to near the own mean',
      first: [-15, 20],
      second: [15, 0],
      relations: ['mirror', 'none'],
    },
    {
      title: 'low and high, and the other way round from near the own mean',
      first: [-15, 0],
      second: [15, -20],
      relations: ['mirror', 'none'],
    },
    {
      title: 'high and low, and the other way round to near the own mean',
      first: [15, 0],
      second: [-15, 20],
      relations: ['mirror', 'none'],
    },
    {
      title: 'high and low, and the other way round',
      first: [15, -20],
      second: [-15, 20],
      relations: ['complement', 'complement'],
    },
    {
      title: 'far apart, but one near the own mean',
      first: [40, 0],
      second: [0, 0],
      relations: ['none', 'none'],
    },
    { title: 'nothing', first: [0, 0], second: [0, 0], relations: ['none', 'none'] },
  ];
  for (const { title, first, second, relations } of CASES) {
    test(title, () => {
      const { preferences } = compare(scoresOf(first), scoresOf(second));
      assert.deepEqual(
        IDS.slice(0, 2).map((id) => preferences.find(({ scale }) => scale === id)!.relation),
        relations,
      );
    });
  }
});

describe('A difference is reliable beyond 21.1 points, an allergy beyond 27.7', () => {
  const CASES = [
    { points: 21, reliable: false, allergy: null },
    { points: 21.1, reliable: true, allergy: null },
    { points: 27.6, reliable: true, allergy: null },
    { points: 27.7, reliable: true, allergy: 'participeren' },
    { points: -27.7, reliable: true, allergy: 'participeren' },
  ];
  for (const { points, reliable, allergy } of CASES) {
    test(`${points} points`, () => {
      const compared = compare(scoresOf([0, points]), scoresOf([0, 0]));
      const preference = compared.preferences.find(({ scale }) => scale === 'participeren')!;
      assert.equal(preference.difference, points);
      assert.equal(preference.reliable, reliable);
      assert.equal(compared.allergy, allergy);
    });
  }

  test('It is counted from the second person', () => {
    const [first] = compare(scoresOf([30]), scoresOf([10])).preferences;
    assert.deepEqual([first?.first, first?.second, first?.difference], [30, 10, 20]);
  });

  test('It is the preference in which they differ most; of equal ones the first by id', () => {
    assert.equal(compare(scoresOf([30, -40, 10]), scoresOf([0, 0, 0])).allergy, 'participeren');
    for (const equal of [
      [30, -30],
      [-30, 30],
    ]) {
      assert.equal(compare(scoresOf(equal), scoresOf([0, 0])).allergy, 'kennisVerwerven');
    }
  });
});

const anyScores = fc
  .array(fc.integer({ min: -60, max: 60 }), { minLength: 5, maxLength: 5 })
  .map(scoresOf);

describe('Whoever compares', () => {
  test('sees the same from the other side', () => {
    fc.assert(
      fc.property(anyScores, anyScores, (first, second) => {
        const one = compare(first, second);
        const other = compare(second, first);
        assert.equal(one.allergy, other.allergy);
        for (const preference of one.preferences) {
          const same = other.preferences.find(({ scale }) => scale === preference.scale)!;
          assert.deepEqual(
            [same.relation, same.reliable, same.first, same.second, -same.difference + 0],
            [
              preference.relation,
              preference.reliable,
              preference.second,
              preference.first,
              preference.difference,
            ],
          );
        }
      }),
    );
  });

  test('is told of a mirror or complement only where the two differ reliably', () => {
    fc.assert(
      fc.property(anyScores, anyScores, (first, second) => {
        const { preferences, allergy } = compare(first, second);
        for (const { relation, reliable, scale } of preferences) {
          if (relation === 'mirror' || relation === 'complement') assert.ok(reliable);
          if (scale === allergy) assert.ok(reliable);
        }
        const relations = new Set(preferences.map(({ relation }) => relation));
        assert.ok(!(relations.has('mirror') && relations.has('complement')));
      }),
    );
  });

  test('has no difference and no allergy with someone who is the same', () => {
    fc.assert(
      fc.property(anyScores, (scores) => {
        const { preferences, allergy } = compare(scores, scores);
        assert.equal(allergy, null);
        for (const { relation } of preferences) {
          assert.ok(['overlap', 'shared-gap', 'none'].includes(relation));
        }
      }),
    );
  });

  test('may use a share code', () => {
    const read = readShareCode(shareCode(scoresOf([40, -40, 0, 0, 0])));
    assert.ok(read.ok);
    const compared = compare(scoresOf([-40, 40, 0, 0, 0]), read.value);
    assert.deepEqual(
      compared.preferences
        .filter(({ relation }) => relation === 'complement')
        .map(({ scale }) => scale)
        .sort(),
      ['kennisVerwerven', 'participeren'],
    );
  });
});

describe('Nothing is compared', () => {
  const one = scoresOf([1, 2, 3, 4, 5]);
  const CASES = [
    { title: 'of four and five scales', other: { order: one.order.slice(1) } },
    { title: 'of five and four scales', first: { order: one.order.slice(1) }, other: one },
    {
      title: 'of other scales',
      other: { order: one.order.map(({ value }, index) => ({ scale: `x${index}`, value })) },
    },
    {
      title: 'when one scale is another',
      other: { order: [...one.order.slice(1), { scale: 'x', value: 1 }] },
    },
    { title: 'when a scale stands twice', other: { order: [...one.order, one.order[0]!] } },
  ];
  for (const { title, first = one, other } of CASES) {
    test(title, () => {
      assert.deepEqual(comparePreferences(first, other, assumptions), {
        value: null,
        reason: 'not-for-this-instrument',
      });
    });
  }

  test('but two scales are', () => {
    const two = { order: ['a', 'b'].map((scale) => ({ scale, value: 0 })) };
    assert.equal(comparePreferences(two, two, assumptions).value?.preferences.length, 2);
  });

  test('of a single scale', () => {
    const single = { order: [{ scale: 'a', value: 0 }] };
    const { reason } = comparePreferences(single, single, assumptions) as { reason?: string };
    assert.equal(reason, 'single-scale');
  });
});

function scoresOf(values: readonly number[]): PreferenceScores {
  return {
    order: IDS.map((scale, index) => ({ scale, value: values[index] ?? 0 })).sort(
      (a, b) => b.value - a.value,
    ),
  };
}

function compare(first: PreferenceScores, second: PreferenceScores): PreferenceComparison {
  const { value } = comparePreferences(first, second, assumptions);
  assert.ok(value);
  return value;
}
