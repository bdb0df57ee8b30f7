import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sampleOf } from '../statistics/sample.js';
import type { JudgedGroup } from './judged-group.js';
import { spreadLeft } from './spread-left.js';

function groupOf(scores: readonly number[], hasDeviation = true): JudgedGroup {
  const { n, mean, m2 } = sampleOf(scores);
  return {
    index: 0,
    name: '',
    n,
    people: n,
    verdict: null,
    measured: [
      {
        n,
        mean,
        deviation: hasDeviation ? Math.sqrt(m2 / (n - 1)) : null,
        scale: null,
        counts: null,
        items: null,
        gaps: null,
        most: null,
        isLeft: false,
      },
    ],
  };
}

describe('What of the spread of all the means of the parts leave', () => {
  const a = [40, 60];
  const b = [70, 90, 80];
  const all = groupOf([...a, ...b]);
  // Within a 200, within b 200; between 300, 700 in all.
  const cases: readonly (readonly [
    name: string,
    sides: readonly (readonly JudgedGroup[])[],
    squares: number,
  ])[] = [
    ['nothing of one group', [[all]], 1480],
    ['of all parts what is within them', [[groupOf(a), groupOf(b)]], 400],
    ['of one part too, because the other is what is left', [[groupOf(a)]], 400],
    ['of none everything', [[], []], 1480],
    ['of two sides what both account for', [[groupOf(a)], [groupOf([40, 60, 70])]], 400 - 563.333],
  ];
  for (const [name, sides, squares] of cases) {
    test(name, () => {
      const expected = Math.sqrt(Math.max(0, squares) / 4);
      assert.ok(Math.abs((spreadLeft(all, sides) ?? NaN) - expected) < 1e-2);
    });
  }

  test('nothing is known without a spread of all', () => {
    assert.equal(spreadLeft(groupOf(a, false), [[]]), null);
    assert.equal(spreadLeft({ ...all, measured: [] }, [[]]), null);
  });
});
