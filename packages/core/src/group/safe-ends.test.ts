import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { JudgedGroup } from './judged-group.js';
import { PLAIN } from './measured.js';
import { safeEnds } from './safe-ends.js';
import type { Verdict } from './verdict.js';

/** Sizes and means: the organisation, then teams, then links. */
function groupsOf(
  all: readonly (readonly [n: number, mean: number, verdict: Verdict])[],
): JudgedGroup[] {
  return all.map(([n, mean, verdict], index) => ({
    index,
    name: `g${index}`,
    n,
    people: n,
    verdict,
    measured: [{ ...PLAIN, n, mean, scale: { steps: 4 } }],
  }));
}

describe('That a mean is near an end is told', () => {
  const [low, high] = ['nearly-all-low', 'nearly-all-high'] as const;
  const hidden = 'suppressed-complement';
  const cases: readonly (readonly [
    name: string,
    all: readonly (readonly [n: number, mean: number, verdict: Verdict])[],
    teams: number,
    expected: readonly Verdict[],
  ])[] = [
    [
      'not when nobody else is left, so that it follows',
      [
        [20, 70, null],
        [8, 98, high],
        [12, 51, null],
      ],
      2,
      [null, hidden, null],
    ],
    [
      'when the others are far from an end',
      [
        [20, 70, null],
        [8, 98, high],
        [12, 51, hidden],
      ],
      2,
      [null, high, hidden],
    ],
    [
      'not when the others are few',
      [
        [12, 82, null],
        [8, 98, high],
        [4, 50, 'suppressed-small'],
      ],
      2,
      [null, hidden, 'suppressed-small'],
    ],
    [
      'not when all have nearly the most they can',
      [
        [16, 93, null],
        [8, 98, high],
        [8, 88, hidden],
      ],
      2,
      [null, hidden, hidden],
    ],
    [
      'not when all have nearly the least they can',
      [
        [16, 50, null],
        [8, 98, high],
        [8, 2, hidden],
      ],
      2,
      [null, hidden, hidden],
    ],
    [
      'when there is an answer and a step between',
      [
        [16, 50.1, null],
        [8, 98, high],
        [8, 2, hidden],
      ],
      2,
      [null, high, hidden],
    ],
    [
      'not of a high and a low one that have all that is left',
      [
        [23, 775 / 23, null],
        [10, 0, low],
        [8, 50, null],
        [5, 75, high],
      ],
      3,
      [null, hidden, null, hidden],
    ],
    [
      'of three that have room together',
      [
        [33, 945 / 33, null],
        [10, 6, low],
        [10, 6, low],
        [8, 50, null],
        [5, 85, high],
      ],
      4,
      [null, low, low, null, high],
    ],
    [
      'when the organisation is hidden',
      [
        [12, 82, hidden],
        [8, 98, high],
        [4, 50, 'suppressed-small'],
      ],
      2,
      [hidden, high, 'suppressed-small'],
    ],
    [
      'of a link when there are no teams',
      [
        [20, 70, null],
        [8, 98, high],
        [12, 51, hidden],
      ],
      0,
      [null, high, hidden],
    ],
    [
      'not of a link beside teams',
      [
        [20, 70, hidden],
        [20, 70, null],
        [8, 98, high],
        [12, 51, null],
      ],
      1,
      [hidden, null, hidden, null],
    ],
    [
      'of the organisation',
      [
        [20, 98, high],
        [20, 98, hidden],
      ],
      1,
      [high, hidden],
    ],
  ];
  for (const [name, all, teams, expected] of cases) {
    test(name, () => {
      const groups = groupsOf(all);
      const verdicts = groups.map(({ verdict }) => verdict);
      assert.deepEqual(safeEnds(verdicts, { groups, teams, least: 5 }), expected);
    });
  }

  test('also of figures without an end', () => {
    const groups = groupsOf([
      [12, 82, null],
      [8, 98, 'nearly-all-high'],
      [4, 50, 'suppressed-small'],
    ]).map((group) => ({
      ...group,
      measured: group.measured.map((one) => ({ ...one, scale: null })),
    }));
    const verdicts = groups.map(({ verdict }) => verdict);
    assert.deepEqual(safeEnds(verdicts, { groups, teams: 2, least: 5 }), verdicts);
  });
});
