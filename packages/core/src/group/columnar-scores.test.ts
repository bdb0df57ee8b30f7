import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { leerklimaat } from '../instruments/leerklimaat/leerklimaat.js';
import { leerleider } from '../instruments/leerleider/leerleider.js';
import { leervoorkeurKeuze } from '../instruments/leervoorkeur/leervoorkeur-keuze.js';
import type { Answers } from '../model/answers.js';
import type { Instrument } from '../model/instrument.js';
import { scoreSheet } from '../scoring/score-sheet.js';
import { exactMoments, sampleOfExact } from '../statistics/exact-moments.js';
import { pomp } from '../statistics/pomp.js';
import { seededRandom } from '../statistics/seeded-random.js';
import { makeInstrument } from '../testing/make-instrument.js';
import { fc } from '../testing/seeded.js';
import { columnarMoments } from './columnar-moments.js';
import { columnarScores, NOT_APPLICABLE_BYTE } from './columnar-scores.js';

const turned = makeInstrument({
  scales: { een: ['a', '-b', 'c', '-d', 'e', '-f', 'g', '-h'], twee: ['i'], drie: ['-j', 'k'] },
  points: 7,
});

/** A byte for each item and person, gaps among them. */
function sheets(
  { items }: Instrument,
  points: number,
): fc.Arbitrary<readonly (readonly number[])[]> {
  const byte = fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 1, max: points }) },
    fc.constant(0),
    fc.constant(NOT_APPLICABLE_BYTE),
  );
  const sheet = fc.array(byte, { minLength: items.length, maxLength: items.length });
  return fc.array(sheet, { maxLength: 12 });
}

function answersOf({ items }: Instrument, bytes: readonly number[]): Answers {
  const entries = items.map(({ id }, item) => [id, bytes[item]!] as const);
  const given = entries.filter(([, byte]) => byte !== 0);
  return Object.fromEntries(
    given.map(([id, byte]) => [id, byte === NOT_APPLICABLE_BYTE ? 'na' : byte]),
  );
}

/** Columns of these sheets score as each of them does. */
function assertAlike(
  instrument: Instrument,
  points: number,
  people: readonly (readonly number[])[],
): void {
  const columns = instrument.items.map((_, item) =>
    Uint8Array.from(people, (bytes) => bytes[item]!),
  );
  const scores = columnarScores(instrument, columns);
  for (const [person, bytes] of people.entries()) {
    const expected = scoreSheet(instrument, answersOf(instrument, bytes)).scales;
    const found = scores.map(({ scale, scores: all, unit }) => {
      const score = all[person]!;
      return [scale, score === 0 ? null : pomp(score / unit, 1, points)];
    });
    assert.deepEqual(
      found,
      expected.map(({ scale, value }) => [scale, value]),
    );
  }
}

describe('Columns score as sheets do, to the last bit', () => {
  for (const [instrument, points] of [
    [leerklimaat, 5],
    [leerleider, 5],
    [turned, 7],
  ] as const) {
    test(`of ${instrument.id}`, () => {
      fc.assert(
        fc.property(sheets(instrument, points), (people) => {
          assertAlike(instrument, points, people);
        }),
      );
    });

    test(`of ${instrument.id}, thirty sheets`, () => {
      const random = seededRandom(4);
      const byte = (): number => {
        const place = random();
        if (place < 0.2) return place < 0.1 ? 0 : NOT_APPLICABLE_BYTE;
        return 1 + Math.floor(points * random());
      };
      const people = Array.from({ length: 30 }, () => instrument.items.map(byte));
      assertAlike(instrument, points, [...people, instrument.items.map(() => points)]);
    });
  }
});

test('A score stands with its scale, its points and the number that makes it whole', () => {
  // Six of eight items are needed: the least common multiple of 6, 7 and 8 is 168. Of one item, 1; of two, 2.
  const column = (byte: number): Uint8Array => Uint8Array.of(byte);
  const found = columnarScores(
    turned,
    // Keyed, the eight are 1, 6, 3, 4, 5, 2, open and 7: 28 over seven; then 4; then 1 and 3.
    [1, 2, 3, 4, 5, 6, 0, 1, 4, 7, 3].map(column),
  );
  assert.deepEqual(found, [
    { scale: 'een', points: 7, unit: 168, scores: Uint32Array.of((28 / 7) * 168) },
    { scale: 'twee', points: 7, unit: 1, scores: Uint32Array.of(4) },
    { scale: 'drie', points: 7, unit: 2, scores: Uint32Array.of((4 / 2) * 2) },
  ]);
});

test('Columns of nobody have no scores', () => {
  const none = turned.items.map(() => new Uint8Array());
  for (const { scores } of columnarScores(turned, none)) assert.equal(scores.length, 0);
});

describe('Columns are refused', () => {
  const column = (...bytes: number[]): Uint8Array => Uint8Array.from(bytes);
  const good = turned.items.map(() => column(1, 2));
  for (const [name, columns] of [
    ['when there are too few', good.slice(1)],
    ['of other people', [...good.slice(1), column(1)]],
    ['with a point above the scale', [...good.slice(1), column(1, 8)]],
    ['with a byte that is no answer', [column(1, 254), ...good.slice(1)]],
  ] as const) {
    test(name, () => assert.throws(() => columnarScores(turned, columns), RangeError));
  }

  test('of choices', () => {
    const columns = leervoorkeurKeuze.items.map(() => column(1));
    assert.throws(() => columnarScores(leervoorkeurKeuze, columns), RangeError);
  });

  test('of a scale too long for its unit', () => {
    const items = Array.from({ length: 40 }, (_, index) => `l-${index}`);
    const long = makeInstrument({ scales: { lang: items }, answeredShare: 0.1 });
    const columns = items.map(() => column(1));
    assert.throws(() => columnarScores(long, columns), RangeError);
  });
});

describe('Moments per group', () => {
  test('are those of the people who have a score', () => {
    const people = fc.array(fc.tuple(fc.integer({ min: 0, max: 300 }), fc.nat({ max: 3 })));
    fc.assert(
      fc.property(people, (pairs) => {
        const scores = Uint32Array.from(pairs, ([score]) => score);
        const groups = Uint32Array.from(pairs, ([, group]) => group);
        const found = columnarMoments(scores, groups, 4);
        for (const group of [0, 1, 2, 3]) {
          const own = pairs.filter(([score, of]) => of === group && score > 0);
          const expected = exactMoments(own.map(([score]) => score));
          const [n, sum, squares] = [found.n[group]!, found.sum[group]!, found.squares[group]!];
          assert.deepEqual({ n, sum, squares }, expected);
          assert.deepEqual(sampleOfExact({ n, sum, squares }, 60), sampleOfExact(expected, 60));
        }
      }),
    );
  });

  test('are sums and squares, group by group', () => {
    const scores = Uint32Array.of(7, 0, 2, 3, 0, 5);
    const groups = Uint32Array.of(0, 0, 2, 2, 1, 0);
    assert.deepEqual(columnarMoments(scores, groups, 4), {
      n: Uint32Array.of(2, 0, 2, 0),
      sum: Float64Array.of(12, 0, 5, 0),
      squares: Float64Array.of(74, 0, 13, 0),
    });
  });

  test('are exact up to the largest number that is, and refused above', () => {
    // 67108864² is 2^52: twice that is one too many.
    const half = 2 ** 26;
    const groups = Uint32Array.of(0, 0);
    assert.equal(columnarMoments(Uint32Array.of(half), groups.slice(1), 1).squares[0], 2 ** 52);
    assert.equal(
      columnarMoments(Uint32Array.of(half, half - 1), groups, 1).squares[0],
      2 ** 53 - 2 ** 27 + 1,
    );
    assert.throws(() => columnarMoments(Uint32Array.of(half, half), groups, 1), {
      name: 'RangeError',
      message: 'Too many people in one group: add up in parts.',
    });
  });

  test('are refused when people and groups do not fit, or squares are not exact', () => {
    const three = Uint32Array.of(1, 2, 3);
    const largest = Uint32Array.of(0xffff_ffff, 0xffff_ffff, 0xffff_ffff);
    assert.throws(() => columnarMoments(three, Uint32Array.of(0, 0), 1), {
      name: 'RangeError',
      message: '3 scores do not fit 2 people.',
    });
    assert.throws(() => columnarMoments(three, Uint32Array.of(0, 0, 1), 1), {
      name: 'RangeError',
      message: 'Group 1 is not one of 1.',
    });
    assert.throws(() => columnarMoments(largest, Uint32Array.of(0, 0, 0), 1), RangeError);
  });
});
