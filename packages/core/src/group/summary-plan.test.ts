import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { leervoorkeurKeuze } from '../instruments/leervoorkeur/leervoorkeur-keuze.js';
import { leervoorkeur } from '../instruments/leervoorkeur/leervoorkeur.js';
import { woordenEnDaden } from '../instruments/woorden-en-daden/woorden-en-daden.js';
import type { Instrument } from '../model/instrument.js';
import { makeInstrument, named } from '../testing/make-instrument.js';
import { summaryPlan } from './summary-plan.js';

const mixed = makeInstrument({
  scales: { drie: ['a', '-b', 'c'], twee: ['-d', 'e'], een: ['f'] },
});

describe('The sums of an instrument', () => {
  test('have their places: open, cannot know, and every answer, item after item', () => {
    assert.deepEqual(summaryPlan(mixed).offsets, [0, 7, 14, 21, 28, 35, 42]);
    // Points of talk, then counts from 0 to 30.
    assert.deepEqual(summaryPlan(woordenEnDaden).offsets.slice(0, 3), [0, 7, 40]);
  });

  test('know their items, in the order of the instrument, and which are reversed', () => {
    assert.deepEqual(
      summaryPlan(mixed).scales.map(({ items, reversed }) => [items, reversed]),
      [
        [
          [0, 1, 2],
          [false, true, false],
        ],
        [
          [3, 4],
          [true, false],
        ],
        [[5], [false]],
      ],
    );
  });

  test('are made whole by the numbers of answers that a score may rest on', () => {
    // Two thirds: two or three of three, both of two, the one.
    assert.deepEqual(
      summaryPlan(mixed).scales.map(({ unit, factors }) => [unit, factors]),
      [
        [6n, [null, null, 3, 2]],
        [2n, [null, null, 1]],
        [1n, [null, 1]],
      ],
    );
  });

  test('need one answer at least', () => {
    const any = makeInstrument({ scales: { a: ['a', 'b', 'c'] }, answeredShare: 0 });
    assert.deepEqual(summaryPlan(any).scales[0]?.factors, [null, 6, 3, 2]);
  });

  test('are numbers of any length where squares of doubles would be rounded', () => {
    // The least common multiple of 1 to 19 times 5 is above 2^26; of 1 to 16 it is not.
    const of = (items: number): readonly unknown[] => {
      const long = makeInstrument({ scales: { a: named('a', items) }, answeredShare: 0 });
      const { unit, factors } = summaryPlan(long).scales[0]!;
      return [unit, typeof factors.at(-1)];
    };
    assert.deepEqual(of(16), [720_720n, 'number']);
    assert.deepEqual(of(19), [232_792_560n, 'bigint']);
  });

  test('of a total stand in one measure', () => {
    // Six, two and one times four steps: 24 is a multiple of all.
    assert.deepEqual(summaryPlan(mixed).total, {
      unit: 24n,
      factors: [1n, 3n, 6n],
      steps: [
        { from: 6, factor: 1 },
        { from: 2, factor: 3 },
        { from: 1, factor: 6 },
      ],
    });
    assert.equal(
      summaryPlan({ ...mixed, scoring: { ...mixed.scoring, total: false } }).total,
      null,
    );
  });

  test('of a total are numbers of any length too', () => {
    const long = makeInstrument({ scales: { a: named('a', 19), b: ['b'] }, answeredShare: 0 });
    assert.equal(summaryPlan(long).total?.steps, null);
  });

  test('are worked out once', () => {
    assert.equal(summaryPlan(mixed), summaryPlan(mixed));
  });
});

describe('Preferences', () => {
  test('are of instruments that are read so, with two scales or more', () => {
    assert.equal(summaryPlan(mixed).preferences, null);
    assert.ok(summaryPlan(leervoorkeur).preferences);
    assert.ok(summaryPlan(leervoorkeurKeuze).preferences);
    const one = makeInstrument({ scales: { a: ['a'] }, profile: 'preferences' });
    assert.equal(summaryPlan(one).preferences, null);
  });

  test('share the highest place in whole parts, and are held above chance', () => {
    const scales = { a: ['a'], b: ['b'], c: ['c'], d: ['d'] };
    const of = makeInstrument({ scales, profile: 'preferences', sd: 20, reliability: 0.75 });
    const { shares, limit, unit } = summaryPlan(of).preferences!;
    assert.equal(shares, 12);
    assert.equal(unit, 4n);
    // 1.96 × 20 × √(1 − .75) × √(1 − ¼).
    assert.ok(Math.abs(limit - 1.96 * 10 * Math.sqrt(0.75)) < 1e-12);
  });
});

describe('Words and deeds', () => {
  const { scales } = woordenEnDaden;
  const withScales = (change: (scale: (typeof scales)[number]) => object): Instrument =>
    ({ ...woordenEnDaden, scales: scales.map(change) }) as unknown as Instrument;

  test('are a scale with an often, beside what is counted', () => {
    assert.deepEqual(summaryPlan(woordenEnDaden).wordsAndDeeds, {
      talk: 0,
      activities: 0,
      oftenFrom: 3,
    });
  });

  test('may stand in any place', () => {
    const last = { ...woordenEnDaden, scales: [...scales].reverse() };
    assert.equal(summaryPlan(last).wordsAndDeeds?.talk, 2);
  });

  test('are none without an often, without counts, or when the often is counted', () => {
    const { oftenFrom: _, ...talk } = scales[0];
    assert.equal(
      summaryPlan(withScales((one) => (one.id === 'praten' ? talk : one))).wordsAndDeeds,
      null,
    );
    const points = { kind: 'agreement', points: 31 };
    const uncounted = withScales((one) =>
      'format' in one && one.format.kind === 'count' ? { ...one, format: points } : one,
    );
    assert.equal(summaryPlan(uncounted).wordsAndDeeds, null);
    const moved = withScales((one) =>
      one.id === 'praten' ? talk : one.id === 'leeractiviteiten' ? { ...one, oftenFrom: 3 } : one,
    );
    assert.equal(summaryPlan(moved).wordsAndDeeds, null);
    assert.equal(summaryPlan(mixed).wordsAndDeeds, null);
  });

  test('are none of a talk of so many items that its sums are no doubles', () => {
    const items = named('p', 23).map((id) => ({ id, scale: 'praten' }));
    const kept = woordenEnDaden.items.filter(({ scale }) => scale !== 'praten');
    const long = {
      ...woordenEnDaden,
      items: [...items, ...kept],
      scoring: { ...woordenEnDaden.scoring, answeredShare: 0 },
    };
    assert.equal(summaryPlan(long).wordsAndDeeds, null);
  });
});

describe('The fingerprint', () => {
  const of = (instrument: Instrument): string => summaryPlan(instrument).instrument.fingerprint;
  const item = (change: object): Instrument => ({
    ...mixed,
    items: mixed.items.map((one, index) => (index === 2 ? { ...one, ...change } : one)),
  });
  const scale = (change: object): Instrument => ({
    ...mixed,
    scales: mixed.scales.map((one, index) => (index === 1 ? { ...one, ...change } : one)),
  });
  const scoring = (change: object): Instrument => ({
    ...mixed,
    scoring: { ...mixed.scoring, ...change },
  });
  const preferences = { ...mixed, scoring: { ...mixed.scoring, profile: 'preferences' as const } };
  const best = { ...mixed, scoring: { ...mixed.scoring, profile: 'best-worst' as const } };
  const assuming = (instrument: Instrument, change: object): Instrument => ({
    ...instrument,
    assumptions: { ...instrument.assumptions, ...change },
  });

  test('is another for whatever scoring reads', () => {
    const all = [
      mixed,
      { ...mixed, format: { kind: 'agreement', points: 7 } } as const,
      { ...mixed, items: mixed.items.slice(1) },
      { ...mixed, scales: mixed.scales.slice(1) },
      item({ id: 'x' }),
      item({ scale: 'twee' }),
      item({ reversed: true }),
      item({ optOut: undefined }),
      item({ unlike: 'a' }),
      item({ least: true }),
      scale({ id: 'x' }),
      scale({ format: { kind: 'agreement', points: 5 } }),
      scale({ oftenFrom: 3 }),
      scoring({ answeredShare: 0.5 }),
      scoring({ total: false }),
      scoring({ profile: 'separate' }),
      preferences,
      assuming(preferences, { sd: 18 }),
      assuming(preferences, { reliability: 0.8 }),
      best,
      assuming(best, { sd: 18 }),
    ];
    assert.equal(new Set(all.map(of)).size, all.length);
    assert.match(of(mixed), /^[0-9a-f]{32}$/);
  });

  test('is the same for what it does not read, and for the default written out', () => {
    for (const same of [
      {
        ...mixed,
        id: 'x',
        version: '3.0.0',
        sources: [],
        pages: [],
        validation: 'validated',
      } as const,
      item({ twoIdeas: true }),
      item({ reversed: false }),
      item({ least: false }),
      scale({ formative: true, reliability: 0.5 }),
      assuming(mixed, { sd: 30, reliability: 0.1 }),
    ]) {
      assert.equal(of(same), of(mixed));
    }
    const closed = item({ optOut: undefined });
    assert.equal(of(item({ optOut: false })), of(closed));
  });

  test('stands with the id and the version', () => {
    const { id, version } = summaryPlan(mixed).instrument;
    assert.deepEqual([id, version], ['toets', '1.0.0']);
  });
});
