import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fc } from '../testing/seeded.js';
import { leervoorkeur } from '../instruments/leervoorkeur/leervoorkeur.js';
import type { Answers } from '../model/answers.js';
import type { PreferenceProfile } from '../model/score.js';
import { criticalRange } from '../statistics/studentized-range.js';
import { makeInstrument, named } from '../testing/make-instrument.js';
import { anyFullSheet, everywhere, sheetOf } from '../testing/sheets.js';
import { preferenceProfile } from './preference-profile.js';
import { scoreSheet } from './score-sheet.js';

const five = makeInstrument({
  points: 11,
  profile: 'preferences',
  scales: { a: ['a-1'], b: ['b-1'], c: ['c-1'], d: ['d-1'], e: ['e-1'] },
});

describe('The top is shared by all that lie within 3.86 standard errors (33 points) of the best', () => {
  const CASES = [
    { answers: [11, 7, 7, 7, 7], top: ['a'] },
    { answers: [11, 8, 7, 7, 7], top: ['a', 'b'] },
    { answers: [5, 6, 5, 11, 9], top: ['d', 'e'] },
    { answers: [6, 6, 6, 6, 6], top: ['a', 'b', 'c', 'd', 'e'] },
    { answers: [6, 7, 6, 9, 8], top: ['d', 'e', 'b', 'a', 'c'] },
  ];
  for (const { answers, top } of CASES) {
    test(`Answers ${answers.join(' ')} have top ${top.join(' ')}`, () => {
      assert.deepEqual(profileOf(five, sheetOf(five, answers)).top, top);
    });
  }
});

test('Two scales are enough, and what lies exactly at the limit shares the top', () => {
  const sem = 10;
  const limit = criticalRange(2)! * sem;
  const scale = { answered: 1, items: 1, mean: 3, interval: { low: 0, high: 100 } };
  const word = { anchor: 2, almost: null };
  const topOf = (value: number) => {
    const scales = [
      { ...scale, word, scale: 'a', value },
      { ...scale, word, scale: 'b', value: 0 },
    ];
    return preferenceProfile(scales, sem).value?.top;
  };
  assert.deepEqual(topOf(limit), ['a', 'b']);
  assert.deepEqual(topOf(limit + 1e-9), ['a']);
});

test('Scores are told as distances to the person’s own mean, which is given apart', () => {
  const profile = profileOf(five, sheetOf(five, [11, 1, 6, 6, 6]));
  assert.equal(profile.elevation, 50);
  assert.deepEqual(
    profile.order.map(({ scale, value }) => [scale, value]),
    [
      ['a', 50],
      ['c', 0],
      ['d', 0],
      ['e', 0],
      ['b', -50],
    ],
  );
});

test('The interval is that of a score minus a mean which holds it', () => {
  const { interval, value } = profileOf(five, sheetOf(five, [11, 1, 6, 6, 6])).order[0]!;
  const half = 1.96 * 8.5 * Math.sqrt(4 / 5);
  assert.ok(Math.abs(interval.high - value - half) < 1e-9);
  assert.ok(Math.abs(value - interval.low - half) < 1e-9);
});

describe('Whatever the answers', () => {
  test('centred scores sum to zero, highest first, and the first is in the top', () => {
    fc.assert(
      fc.property(anyFullSheet(leervoorkeur), (answers) => {
        const { order, top } = profileOf(leervoorkeur, answers);
        const values = order.map(({ value }) => value);
        assert.ok(Math.abs(values.reduce((sum, value) => sum + value, 0)) < 1e-9);
        assert.deepEqual(
          values,
          [...values].sort((a, b) => b - a),
        );
        assert.equal(top[0], order[0]!.scale);
      }),
    );
  });

  test('someone who agrees one point more with everything has the same profile', () => {
    const fourPoints = { ...leervoorkeur, format: { kind: 'agreement', points: 4 } } as const;
    fc.assert(
      fc.property(anyFullSheet(fourPoints), (answers) => {
        const more = Object.fromEntries(Object.entries(answers).map(([id, a]) => [id, +a + 1]));
        const [one, other] = [profileOf(leervoorkeur, answers), profileOf(leervoorkeur, more)];
        assert.ok(Math.abs(other.elevation - one.elevation - 25) < 1e-9);
        assert.deepEqual([...other.top].sort(), [...one.top].sort());
        for (const { scale, value } of one.order) {
          const same = other.order.find((entry) => entry.scale === scale)!;
          assert.ok(Math.abs(same.value - value) < 1e-9);
        }
      }),
    );
  });
});

describe('There is no profile', () => {
  const absent = (reason: string) => ({ value: null, reason });

  test('when a scale has no value', () => {
    const { preferences } = scoreSheet(five, sheetOf(five, [11, 1, null, 6, 6]));
    assert.deepEqual(preferences, absent('incomplete-scales'));
  });

  test('of more scales than the range of errors is known for', () => {
    const scales = (count: number) =>
      Object.fromEntries(named('s', count).map((id) => [id, [`${id}-1`]]));
    for (const [count, reason] of [
      [12, undefined],
      [13, 'too-many-scales'],
    ] as const) {
      const many = makeInstrument({ profile: 'preferences', scales: scales(count) });
      const { preferences } = scoreSheet(many, everywhere(many, 3));
      if (reason) assert.deepEqual(preferences, absent(reason));
      else assert.equal(preferences.value?.order.length, count);
    }
  });

  test('of one scale, nor of an instrument that is read by level', () => {
    const single = makeInstrument({ profile: 'preferences', scales: { a: ['a-1'] } });
    assert.deepEqual(scoreSheet(single, { 'a-1': 3 }).preferences, absent('single-scale'));
    const levels = makeInstrument({ scales: { a: ['a-1'], b: ['b-1'] } });
    const { preferences } = scoreSheet(levels, { 'a-1': 3, 'b-1': 3 });
    assert.deepEqual(preferences, absent('not-for-this-instrument'));
  });
});

function profileOf(instrument: typeof five, answers: Answers): PreferenceProfile {
  const { value } = scoreSheet(instrument, answers).preferences;
  assert.ok(value);
  return value;
}
