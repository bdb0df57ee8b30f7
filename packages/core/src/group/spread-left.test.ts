import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { scoredGroup } from '../testing/scored-group.js';
import type { JudgedGroup } from './judged-group.js';
import { spreadLeft } from './spread-left.js';

describe('What of the spread of all the means of the parts leave', () => {
  const a = [40, 60];
  const b = [70, 90, 80];
  const [all, ofA, ofB] = [[...a, ...b], a, b].map((scores) => scoredGroup(scores)) as [
    JudgedGroup,
    JudgedGroup,
    JudgedGroup,
  ];
  // Squares: 1480 in all, within a 200 and within b 200. Told as 20, up to 22.5: 4 times its square is 2025.
  const room = 2025 - 1480;
  const cases: readonly (readonly [
    name: string,
    sides: readonly (readonly JudgedGroup[])[],
    squares: number,
    besideOwn: number,
  ])[] = [
    ['everything of one group', [[all]], 1480, Infinity],
    ['of all parts what is within them', [[ofA, ofB]], 400, 200 + room],
    ['of one part too, because the other is what is left', [[ofA]], 400, 200 + room],
    ['of none everything', [[], []], 1480, Infinity],
    // Within a third part 466.667, within what it leaves 50, in between 963.333.
    [
      'of two sides what both leave',
      [[ofA], [scoredGroup([40, 60, 70])]],
      400 - 963.333,
      400 - 963.333 - 200 - 466.667 + room,
    ],
  ];
  for (const [name, sides, squares, besideOwn] of cases) {
    test(name, () => {
      const left = spreadLeft(all, sides);
      assert.ok(left);
      const expected = Math.sqrt(Math.max(0, squares) / 4);
      assert.ok(Math.abs(left.deviation - expected) < 1e-2);
      assert.ok(
        left.squaresBesideOwn === besideOwn || Math.abs(left.squaresBesideOwn - besideOwn) < 1e-2,
      );
    });
  }

  test('one person accounts for no more than the ends of the scale allow', () => {
    const wide = [0, 0, 0, 100, 100, 100];
    const left = spreadLeft(scoredGroup([...wide, 50, 50]), [[scoredGroup(wide)]]);
    // Told as 45, up to 47.5. One of six is 50 from their mean, and 10 from it the others must then be.
    const most = 50 ** 2 + 5 * 10 ** 2;
    assert.ok(left && Math.abs(left.squaresBesideOwn - (7 * 47.5 ** 2 - most)) < 1e-6);
  });

  test('nothing is known without a spread of all', () => {
    const [whole] = all.measured;
    assert.ok(whole);
    assert.equal(spreadLeft({ ...all, measured: [{ ...whole, deviation: null }] }, [[]]), null);
    assert.equal(spreadLeft({ ...all, measured: [] }, [[]]), null);
  });
});
