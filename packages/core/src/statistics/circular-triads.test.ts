import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assertNear, referenceCases, referenceRows } from '../testing/reference.js';
import { circularTriads, circularTriadsByChance } from './circular-triads.js';
import { kendallU } from './kendall-u.js';
import { mean } from './mean.js';

describe('The consistency of one person is what R gives', () => {
  for (const { id, args, expected, tol } of referenceCases('circular_triads')) {
    test(id, () => {
      const { value } = circularTriads(args['wins']!);
      assert.equal(value?.triads, expected['circular_triads']);
      assert.equal(value?.max, expected['max']);
      assertNear(value?.zeta, expected['zeta']!, tol);
    });
  }

  for (const { id, args, expected, tol } of referenceCases('paired_consistency')) {
    test(id, () => {
      const objects: string[] = args['objects']!;
      const people = referenceRows(`expected/${id.split('.')[0]}-persons.csv`);
      const wins = people.map((row) => objects.map((object) => Number(row[object])));
      const figures = wins.map((own) => circularTriads(own).value!);
      for (const [person, row] of people.entries()) {
        assert.equal(figures[person]!.triads, Number(row['circular_triads']));
        assert.equal(figures[person]!.max, Number(row['max']));
        assertNear(figures[person]!.zeta, Number(row['zeta']));
      }
      assertNear(mean(figures.map(({ triads }) => triads)), expected['mean_circular']!, tol);
      assertNear(mean(figures.map(({ zeta }) => zeta)), expected['mean_zeta']!, tol);
      for (const [triads, count] of Object.entries(expected['table_circular']!)) {
        assert.equal(figures.filter((one) => one.triads === Number(triads)).length, count);
      }
      const rows = referenceRows('data/parties.csv');
      const won = (i: string, j: string) =>
        rows.filter((row) => row[`${i}:${j}`] === '1' || row[`${j}:${i}`] === '-1').length;
      const matrix = objects.map((i) => objects.map((j) => (i === j ? 0 : won(i, j))));
      assertNear(kendallU(matrix).value, expected['kendall_u']!, tol);
      for (const [index, wonOnAverage] of (expected['win_means']! as number[]).entries()) {
        assertNear(mean(wins.map((own) => own[index]!)), wonOnAverage, tol);
      }
    });
  }
});

for (const { id, args, expected } of referenceCases('paired_consistency_null')) {
  test(`Random rounds are what R counts: ${id}`, () => {
    const table = circularTriadsByChance(args['objects']!);
    assert.deepEqual(Object.fromEntries(table.entries()), expected['count']);
    assert.equal(
      table.reduce((sum, count) => sum + count, 0),
      expected['total'],
    );
  });
}

test('Random rounds of other numbers of objects are those of the table of Kendall', () => {
  assert.deepEqual(circularTriadsByChance(3), [6, 2]);
  assert.deepEqual(circularTriadsByChance(4), [24, 16, 24]);
  const six = circularTriadsByChance(6);
  assert.deepEqual(six, [720, 960, 2240, 2880, 6240, 3648, 8640, 4800, 2640]);
  const eight = circularTriadsByChance(8);
  assert.equal(
    eight.reduce((sum, count) => sum + count, 0),
    2 ** 28,
  );
  assert.equal(eight[0], 40_320);
  for (const objects of [2, 9, 4.5, Number.NaN]) {
    assert.throws(() => circularTriadsByChance(objects), RangeError);
  }
});

test('Two objects have no circle, and not every list of wins is a round', () => {
  assert.deepEqual(circularTriads([1, 0]), { value: null, reason: 'too-few-items' });
  for (const wins of [
    [3, 3, 3, 3, 3],
    [4, 4, 2, 0, 0],
    [4, 4, 1, 1, 0],
    [1.5, 1.5, 0],
    [-1, 2, 2],
    [2, 2, 0],
  ]) {
    assert.throws(() => circularTriads(wins), RangeError);
  }
});

describe('People', () => {
  test('who all agree have u 1', () => {
    assert.equal(
      kendallU([
        [0, 6, 6],
        [0, 0, 6],
        [0, 0, 0],
      ]).value,
      1,
    );
  });

  test('of whom half prefer each have the lowest u', () => {
    assertNear(
      kendallU([
        [0, 3],
        [3, 0],
      ]).value,
      -1 / 5,
    );
  });

  test('are two at least, who agree or do not', () => {
    for (const [wins, u] of [
      [2, 1],
      [1, -1],
    ] as const) {
      const both = [
        [0, wins],
        [2 - wins, 0],
      ];
      assert.equal(kendallU(both).value, u);
    }
  });

  test('who are alone agree with nobody', () => {
    assert.deepEqual(
      kendallU([
        [0, 1],
        [0, 0],
      ]),
      { value: null, reason: 'too-few-people' },
    );
  });

  test('who left out a pair, or were not sure, are refused', () => {
    assert.throws(
      () =>
        kendallU([
          [0, 3, 2],
          [3, 0, 3],
          [3, 3, 0],
        ]),
      RangeError,
    );
    assert.throws(
      () =>
        kendallU([
          [0, 2.5],
          [2.5, 0],
        ]),
      RangeError,
    );
  });
});
