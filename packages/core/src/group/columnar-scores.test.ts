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

describe('Columns score as sheets do, to the last bit', () => {
  for (const [instrument, points] of [
    [leerklimaat, 5],
    [leerleider, 5],
    [turned, 7],
  ] as const) {
    test(`of ${instrument.id}`, () => {
      fc.assert(
        fc.property(sheets(instrument, points), (people) => {
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
        }),
      );
    });
  }
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

  test('are refused when people and groups do not fit, or squares are not exact', () => {
    const three = Uint32Array.of(1, 2, 3);
    const largest = Uint32Array.of(0xffff_ffff, 0xffff_ffff, 0xffff_ffff);
    assert.throws(() => columnarMoments(three, Uint32Array.of(0, 0), 1), RangeError);
    assert.throws(() => columnarMoments(three, Uint32Array.of(0, 0, 1), 1), RangeError);
    assert.throws(() => columnarMoments(largest, Uint32Array.of(0, 0, 0), 1), RangeError);
  });
});
