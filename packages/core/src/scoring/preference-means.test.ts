import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { leervoorkeur } from '../instruments/leervoorkeur/leervoorkeur.js';
import { preferenceComposition } from './preference-composition.js';
import { preferenceMeans } from './preference-means.js';

describe('Means of a group', () => {
  test('are distances to their own mean, rounded, highest first', () => {
    const { value } = preferenceMeans({ n: 12, means: { a: 62.2, b: 70, c: 50.1 } });
    assert.deepEqual(value, [
      { scale: 'b', value: 9 },
      { scale: 'a', value: 1 },
      { scale: 'c', value: -11 },
    ]);
  });

  test('are those of the composition of the same people, whichever of the two the host kept', () => {
    const people = [
      { kennisVerwerven: 80, participeren: 60, ontdekken: 55, kunstAfkijken: 45, oefenen: 10 },
      { kennisVerwerven: 30, participeren: 90, ontdekken: 95, kunstAfkijken: 25, oefenen: 70 },
      { kennisVerwerven: 100, participeren: 0, ontdekken: 50, kunstAfkijken: 50, oefenen: 50 },
      { kennisVerwerven: 20, participeren: 40, ontdekken: 60, kunstAfkijken: 80, oefenen: 100 },
      { kennisVerwerven: 75, participeren: 75, ontdekken: 25, kunstAfkijken: 25, oefenen: 30 },
    ];
    const profiles = people.map((scores) => {
      const own = Object.values(scores).reduce((sum, score) => sum + score, 0) / 5;
      return {
        order: Object.entries(scores).map(([scale, score]) => ({ scale, value: score - own })),
      };
    });
    const composed = preferenceComposition(profiles, {
      assumptions: leervoorkeur.assumptions,
      open: false,
    }).value;
    const expected = new Map(composed?.preferences.map(({ scale, mean }) => [scale, mean]));
    const meanOf = (values: readonly number[]): number =>
      values.reduce((sum, value) => sum + value, 0) / values.length;
    const scores = Object.fromEntries(
      leervoorkeur.scales.map(({ id }) => [id, meanOf(people.map((person) => person[id]))]),
    );
    const centred = Object.fromEntries(
      leervoorkeur.scales.map(({ id }) => [
        id,
        meanOf(profiles.map(({ order }) => order.find(({ scale }) => scale === id)!.value)),
      ]),
    );
    for (const means of [scores, centred]) {
      const { value } = preferenceMeans({ n: 5, means });
      assert.deepEqual(new Map(value?.map((mean) => [mean.scale, mean.value])), expected);
    }
  });

  test('are given of two scales, and without a minus before a nought', () => {
    const { value } = preferenceMeans({ n: 5, means: { a: 50.4, b: 50 } });
    assert.deepEqual(
      value?.map(({ scale }) => scale),
      ['a', 'b'],
    );
    assert.ok(value?.every((mean) => Object.is(mean.value, 0)));
  });

  const ABSENT = [
    { title: 'four people', n: 4, means: { a: 1, b: 2 }, reason: 'too-few-people' },
    { title: 'nobody', n: 0, means: { a: 1, b: 2 }, reason: 'too-few-people' },
    {
      title: 'seven where eight are asked',
      n: 7,
      wish: 8,
      means: { a: 1, b: 2 },
      reason: 'too-few-people',
    },
    {
      title: 'four where three are asked',
      n: 4,
      wish: 3,
      means: { a: 1, b: 2 },
      reason: 'too-few-people',
    },
    { title: 'one scale', n: 5, means: { a: 1 }, reason: 'single-scale' },
    {
      title: 'a part of a person',
      n: 5.5,
      means: { a: 1, b: 2 },
      reason: 'not-for-this-instrument',
    },
    {
      title: 'no number of people',
      n: NaN,
      means: { a: 1, b: 2 },
      reason: 'not-for-this-instrument',
    },
    { title: 'no number', n: 5, means: { a: 1, b: NaN }, reason: 'not-for-this-instrument' },
  ];
  for (const { title, n, means, wish, reason } of ABSENT) {
    test(`are not given of ${title}`, () => {
      assert.deepEqual(preferenceMeans({ n, means }, wish), { value: null, reason });
    });
  }
});
