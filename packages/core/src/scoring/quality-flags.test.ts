import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { leervoorkeurKeuze } from '../instruments/leervoorkeur/leervoorkeur-keuze.js';
import type { QualityFlag } from '../model/score.js';
import { makeInstrument, named } from '../testing/make-instrument.js';
import { everywhere, sheetOf } from '../testing/sheets.js';
import { isFast, isSuspect } from './quality-flags.js';
import { scoreSheet } from './score-sheet.js';

const _ = null;
const na = 'na';
const threeScales = makeInstrument({
  scales: { x: named('x', 4), y: named('y', 4), z: named('z', 4) },
});
const withReversed = makeInstrument({ scales: { x: ['x-1', 'x-2', 'x-3', '-x-4'] } });

describe('A sheet of twelve items', () => {
  const CASES: readonly [string, (number | 'na' | null)[], QualityFlag[]][] = [
    ['with all kinds of answers has no flag', [1, 2, 3, 4, 5, 4, 3, 2, 1, 2, 3, 4], []],
    ['without answers has no flag', [], []],
    ['with a run of five has no flag', [3, 3, 3, 3, 3, 1, 2, 1, 2, 1, 2, 1], []],
    ['with a run of six has a longstring', [1, 3, 3, 3, 3, 3, 3, 1, 2, 1, 2, 1], ['longstring']],
    [
      'with a run at the end has a longstring',
      [1, 2, 1, 2, 1, 2, 5, 5, 5, 5, 5, 5],
      ['longstring'],
    ],
    ['with a run that a gap breaks has no flag', [3, 3, 3, _, 3, 3, 3, 1, 2, 1, 2, 1], []],
    ['with a run that “na” breaks has no flag', [3, 3, 3, na, 3, 3, 3, 1, 2, 1, 2, 1], []],
    ['with five in a row after a gap has no flag', [3, _, 3, 3, 3, 3, 3, 1, 2, 1, 2, 1], []],
    ['with six times “na” has no flag', [na, na, na, na, na, na, 1, 2, 3, 4, 5, 4], []],
    [
      'with one answer throughout has no variation either',
      [4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4],
      ['longstring', 'no-variation'],
    ],
    [
      'with one answer ten times and two gaps has no variation',
      [4, 4, 4, _, 4, 4, 4, 4, _, 4, 4, 4],
      ['no-variation'],
    ],
    ['with one answer nine times has no flag', [4, 4, 4, _, 4, 4, 4, _, 4, 4, 4, _], []],
  ];
  for (const [title, answers, flags] of CASES) {
    test(title, () => {
      assert.deepEqual(scoreSheet(threeScales, sheetOf(threeScales, answers)).flags, flags);
    });
  }
});

test('Where items have different points, the same number is not the same answer', () => {
  const mixed = {
    ...threeScales,
    scales: threeScales.scales.map((scale) =>
      scale.id === 'y' ? { ...scale, format: { kind: 'agreement', points: 7 } as const } : scale,
    ),
  };
  const answers = everywhere(mixed, 4);
  assert.deepEqual(scoreSheet(mixed, answers).flags, []);
  assert.deepEqual(scoreSheet(threeScales, answers).flags, ['longstring', 'no-variation']);
});

test('Nor is it where something else is chosen every time', () => {
  const { flags } = scoreSheet(leervoorkeurKeuze, everywhere(leervoorkeurKeuze, 1));
  assert.deepEqual(flags, []);
});

test('Ten equal answers in two of three scales are not enough to miss variation', () => {
  const uneven = makeInstrument({
    scales: { x: named('x', 6), y: named('y', 6), z: named('z', 12) },
  });
  const answers = sheetOf(uneven, Array<number>(11).fill(4));
  assert.deepEqual(scoreSheet(uneven, answers).flags, []);
});

describe('A reversed item contradicts its scale by three steps of four or more', () => {
  const CASES: readonly [(number | 'na' | null)[], boolean][] = [
    [[5, 5, 4, 5], true],
    [[1, 1, 2, 1], true],
    [[4, 4, 4, 5], true],
    [[4, 4, 3, 5], false],
    [[5, 5, 4, 1], false],
    [[4, _, _, 5], true],
    [[5, na, _, 5], true],
    [[_, _, _, 5], false],
    [[5, 5, 4, _], false],
    [[1, 1, 2, _], false],
    [[1, 1, 2, na], false],
    [[5, 5, 4, na], false],
  ];
  for (const [answers, contradicts] of CASES) {
    const shown = answers.map((answer) => answer ?? '–').join(' ');
    test(`${shown} ${contradicts ? 'contradicts' : 'does not contradict'} itself`, () => {
      const { flags } = scoreSheet(withReversed, sheetOf(withReversed, answers));
      assert.equal(flags.includes('contradiction'), contradicts);
    });
  }
});

test('Speed is a flag only when it is told', () => {
  const answers = sheetOf(threeScales, [1, 2, 3]);
  assert.deepEqual(scoreSheet(threeScales, answers, { fast: true }).flags, ['fast']);
  assert.deepEqual(scoreSheet(threeScales, answers, { fast: false }).flags, []);
});

test('Under two seconds per item is fast', () => {
  assert.equal(isFast(71.9, 36), true);
  assert.equal(isFast(72, 36), false);
});

describe('Two independent signs, one of them speed or a long run, are suspect', () => {
  const CASES: readonly [QualityFlag[], boolean][] = [
    [[], false],
    [['longstring'], false],
    [['fast'], false],
    [['longstring', 'no-variation'], false],
    [['no-variation', 'contradiction'], false],
    [['longstring', 'fast'], true],
    [['longstring', 'contradiction'], true],
    [['fast', 'contradiction'], true],
    [['no-variation', 'fast'], true],
    [['longstring', 'no-variation', 'contradiction', 'fast'], true],
  ];
  for (const [flags, suspect] of CASES) {
    test(`${flags.join(', ') || 'No flag'}: ${suspect ? 'suspect' : 'not suspect'}`, () => {
      assert.equal(isSuspect(flags), suspect);
    });
  }
});
