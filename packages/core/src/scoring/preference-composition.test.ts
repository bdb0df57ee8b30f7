import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { leervoorkeur } from '../instruments/leervoorkeur/leervoorkeur.js';
import { fc } from '../testing/seeded.js';
import { preferenceComposition, type PreferenceComposition } from './preference-composition.js';
import type { PreferenceScores } from './preference-scores.js';

const IDS = leervoorkeur.scales.map(({ id }) => id);
const { assumptions } = leervoorkeur;
const TOO_FEW = { value: null, reason: 'too-few-people' };

describe('People who each gave a code see', () => {
  const group = [
    [20, -10],
    [14, 0],
    [16, 4],
    [-10, 30],
  ].map(scoresOf);
  const composition = compose(group, true);
  const first = composition.preferences.find(({ scale }) => scale === IDS[0])!;

  test('how many they are, and the preferences by id', () => {
    assert.equal(composition.people, 4);
    assert.deepEqual(
      composition.preferences.map(({ scale }) => scale),
      [...IDS].sort(),
    );
  });

  test('the mean and the spread of a preference', () => {
    assert.equal(first.mean, 10);
    // Squares about 10: 100 + 16 + 36 + 400, over n − 1.
    assert.ok(Math.abs(first.spread.value! - Math.sqrt(552 / 3)) < 1e-12);
  });

  test('how many hold it more than 14.9 points above their own mean', () => {
    const coverage = composition.preferences.map((one) => [one.scale, one.coverage.value]);
    assert.deepEqual(
      coverage.filter(([, people]) => people !== 0),
      [
        [IDS[0], 2],
        [IDS[1], 1],
      ],
    );
  });

  test('how varied their highest preferences are: three and one of four', () => {
    assert.ok(Math.abs(composition.variety.value! - (1 - (0.75 ** 2 + 0.25 ** 2))) < 1e-12);
  });
});

describe('Variety follows Blau’s index of the highest preferences', () => {
  const CASES = [
    // small.composition.42110 and the others: counts and values of R.
    { counts: [4, 2, 1, 1, 0], blau: 0.65625 },
    { counts: [8, 0, 0, 0, 0], blau: 0 },
    { counts: [2, 2, 2, 2, 2], blau: 0.8 },
  ];
  for (const { counts, blau } of CASES) {
    test(`${counts.join(' ')}: ${blau}`, () => {
      const group = counts.flatMap((count, scale) =>
        Array.from({ length: count }, () => scoresOf(IDS.map((_, at) => (at === scale ? 30 : 0)))),
      );
      assert.ok(Math.abs(compose(group, true).variety.value! - blau) < 1e-12);
    });
  }

  test('Someone with two that are equally high counts for a half in each', () => {
    const group = [scoresOf([20, 20]), scoresOf([20, 0])];
    assert.equal(compose(group, true).variety.value, 1 - 0.75 ** 2 - 0.25 ** 2);
  });

  test('Someone without any order counts for a fifth in each', () => {
    const group = [scoresOf([]), scoresOf([])];
    assert.ok(Math.abs(compose(group, true).variety.value! - 0.8) < 1e-12);
  });
});

describe('An organisation’s data', () => {
  const person = scoresOf([20.4, -10.2, 3, 0, -13.2]);
  const CASES = [
    { people: 4, atAll: false, inFull: false },
    { people: 5, atAll: true, inFull: false },
    { people: 9, atAll: true, inFull: false },
    { people: 10, atAll: true, inFull: true },
    { people: 10, wish: 12, atAll: false, inFull: false },
    { people: 12, wish: 12, atAll: true, inFull: true },
    { people: 4, wish: 2, atAll: false, inFull: false },
    { people: 4, wish: Number.NaN, atAll: false, inFull: false },
  ];
  for (const { people, wish, atAll, inFull } of CASES) {
    const asked = wish === undefined ? '' : ` where ${wish} are asked`;
    const told = inFull ? 'everything' : atAll ? 'means only' : 'nothing';
    test(`${people} people${asked}: ${told}`, () => {
      const group = Array.from({ length: people }, () => person);
      const options = {
        assumptions,
        open: false,
        ...(wish !== undefined && { smallestGroup: wish }),
      };
      const found = preferenceComposition(group, options);
      assert.equal(found.value !== null, atAll);
      if (found.value === null) return assert.deepEqual(found, TOO_FEW);
      const { preferences, variety } = found.value;
      for (const figure of [variety, ...preferences.flatMap((p) => [p.spread, p.coverage])]) {
        if (inFull) assert.notEqual(figure.value, null);
        else assert.deepEqual(figure, TOO_FEW);
      }
    });
  }

  test('has no minus before a nought', () => {
    const nearly = scoresOf([-0.4, 0.4, 0, 0, 0]);
    const group = Array.from({ length: 5 }, () => nearly);
    for (const { mean } of compose(group, false).preferences) assert.ok(Object.is(mean, 0));
  });

  test('comes in whole points', () => {
    fc.assert(
      fc.property(fc.array(anyScores(), { minLength: 10, maxLength: 30 }), (group) => {
        for (const { mean, spread, coverage } of compose(group, false).preferences) {
          for (const figure of [mean, spread.value, coverage.value]) {
            assert.ok(Number.isInteger(figure) && !Object.is(figure, -0));
          }
        }
      }),
    );
  });
});

test('Open, two people are enough and one is not', () => {
  const options = { assumptions, open: true };
  assert.deepEqual(preferenceComposition([], options), TOO_FEW);
  assert.deepEqual(preferenceComposition([scoresOf([1])], options), TOO_FEW);
  assert.equal(preferenceComposition([scoresOf([1]), scoresOf([2])], options).value?.people, 2);
});

test('Profiles of other scales do not go together', () => {
  const strange = { order: IDS.map((_, index) => ({ scale: `x${index}`, value: 0 })) };
  const short = { order: scoresOf([1]).order.slice(1) };
  for (const other of [strange, short]) {
    for (const group of [
      [scoresOf([1]), other],
      [other, scoresOf([1])],
    ]) {
      assert.deepEqual(preferenceComposition(group, { assumptions, open: true }), {
        value: null,
        reason: 'not-for-this-instrument',
      });
    }
  }
});

test('Whatever the group, its order does not matter and every figure is in range', () => {
  fc.assert(
    fc.property(fc.array(anyScores(), { minLength: 2, maxLength: 20 }), (group) => {
      const composition = compose(group, true);
      const turned = compose([...group].reverse(), true);
      assert.deepEqual(turned.preferences, composition.preferences);
      const variety = composition.variety.value!;
      assert.ok(variety >= 0 && variety <= 0.8 + 1e-12);
      assert.ok(Math.abs(variety - turned.variety.value!) < 1e-12);
      for (const { spread, coverage } of composition.preferences) {
        assert.ok(spread.value! >= 0);
        assert.ok(coverage.value! >= 0 && coverage.value! <= group.length);
      }
    }),
  );
});

function anyScores(): fc.Arbitrary<PreferenceScores> {
  return fc
    .array(fc.double({ min: -60, max: 60, noNaN: true }), { minLength: 5, maxLength: 5 })
    .map(scoresOf);
}

function scoresOf(values: readonly number[]): PreferenceScores {
  return {
    order: IDS.map((scale, index) => ({ scale, value: values[index] ?? 0 })).sort(
      (a, b) => b.value - a.value,
    ),
  };
}

function compose(group: readonly PreferenceScores[], open: boolean): PreferenceComposition {
  const { value } = preferenceComposition(group, { assumptions, open });
  assert.ok(value);
  return value;
}
