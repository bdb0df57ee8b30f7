import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { groupOf, people, rawReport } from '../testing/raw-report.js';
import { countedSpread, leftOfTotal } from './measure.js';

describe('Who is in a scale and not in the total', () => {
  const cases: readonly (readonly [
    name: string,
    lines: readonly string[],
    n: number,
    mean: number | null,
    scores: number,
  ])[] = [
    ['is nobody', people(6), 0, null, 0],
    ['has the mean that is left', [...people(6), ...times(5, '3 3 2 - 2')], 5, 200 / 3, 1],
    ['of whichever scale', [...people(6), ...times(5, '- - 2 1 2')], 5, 37.5, 1],
    [
      // Three in the one and two in the other: nobody is in both, or they would be in the total.
      'of both together',
      [...people(6), ...times(3, '3 3 2 - 2'), ...times(2, '- - 2 1 2')],
      5,
      (3 * (200 / 3) + 2 * 37.5) / 5,
      1,
    ],
  ];
  for (const [name, lines, n, mean, scores] of cases) {
    test(name, () => {
      const left = leftOfTotal(groupOf(rawReport(lines)));
      assert.equal(left.n, n);
      assert.equal(left.isLeft, true);
      assert.ok(mean === null ? left.mean === null : Math.abs((left.mean ?? NaN) - mean) < 1e-9);
      assert.deepEqual(left.scale, { steps: 4, scores });
      // Half a point for each person in a scale, and for each in the total as often as there are scales.
      assert.equal(left.blur, (n + 2 * 2 * 6) / 2);
    });
  }
});

test('The spread of what is counted is judged by how many counted what', () => {
  const [count] = groupOf(rawReport(people(6))).counts;
  assert.ok(count);
  const { n, items } = countedSpread(count);
  assert.equal(n, 6);
  assert.deepEqual(items, [count.items[0]?.distribution.value]);
});

function times(n: number, answers: string): readonly string[] {
  return Array.from({ length: n }, () => `- - 0 ${answers} 1`);
}
