import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { countsTellPart } from './counts-tell-part.js';

describe('Counts of all tell who of a part gave which answer', () => {
  const cases: readonly (readonly [
    name: string,
    items: readonly (readonly number[])[],
    n: number,
    mean: number,
    tells: boolean,
  ])[] = [
    ['when all high answers must be theirs', [[0, 0, 9, 2, 0]], 6, 58.3, true],
    ['when all low answers must be theirs', [[0, 2, 9, 0, 0]], 6, 41.7, true],
    ['when five points are left for the insider and one more', [[5, 0, 0, 0, 5]], 5, 75, false],
    ['when four are', [[5, 0, 0, 0, 5]], 5, 80, true],
    ['when four are to the lowest', [[5, 0, 0, 0, 5]], 5, 20, true],
    ['when five are to the lowest', [[5, 0, 0, 0, 5]], 5, 25, false],
    ['not in the middle of many answers', [[4, 4, 4, 4, 4]], 10, 50, false],
    [
      'of two items, when nine points are left',
      [
        [9, 0, 0, 0, 9],
        [9, 0, 0, 0, 9],
      ],
      9,
      87.5,
      false,
    ],
    [
      'of two items, when eight are',
      [
        [9, 0, 0, 0, 9],
        [9, 0, 0, 0, 9],
      ],
      9,
      88.9,
      true,
    ],
    ['of three points', [[6, 0, 6]], 6, 75, false],
    ['of three points, nearer', [[6, 0, 6]], 6, 83, true],
  ];
  for (const [name, items, n, mean, tells] of cases) {
    test(name, () => {
      assert.equal(countsTellPart([items], { n: [n], mean }), tells);
    });
  }
});
