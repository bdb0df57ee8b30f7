import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { JudgedGroup } from './judged-group.js';
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
    measured: [
      {
        n,
        mean,
        scale: { steps: 4 },
        counts: null,
        deviation: null,
        items: null,
        gaps: null,
        most: null,
        isLeft: false,
      },
    ],
  }));
}

describe('That a mean is near an end is told', () => {
  const high = 'nearly-all-high';
  const hidden = 'suppressed-complement';
  const cases: readonly (readonly [
    name: string,
    all: readonly (readonly [n: number, mean: number, verdict: Verdict])[],
    teams: number,
    expected: readonly Verdict[],
  ])[] = [
    [
      'when nobody else is left',
      [
        [20, 70, null],
        [8, 98, high],
        [12, 51, null],
      ],
      2,
      [null, high, null],
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
      'not when they are near the highest end',
      [
        [16, 93, null],
        [8, 98, high],
        [8, 88, hidden],
      ],
      2,
      [null, hidden, hidden],
    ],
    [
      'not when they are near the lowest end',
      [
        [16, 54, null],
        [8, 98, high],
        [8, 10, hidden],
      ],
      2,
      [null, hidden, hidden],
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
        [12, 51, null],
      ],
      0,
      [null, high, null],
    ],
    [
      'not of a link beside teams',
      [
        [20, 70, null],
        [20, 70, null],
        [8, 98, high],
        [12, 51, null],
      ],
      1,
      [null, null, hidden, null],
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
