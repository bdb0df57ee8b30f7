import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ownVerdict } from './own-verdict.js';
import { PLAIN, type Measured } from './measured.js';
import { ALL_RULES, type SuppressionRules } from './suppression-rules.js';
import type { Verdict } from './verdict.js';

const FIVE_POINTS = { steps: 4 };
const TWO_SCORES = { steps: 4, scores: 2 };

function figure(wish: Partial<Measured>): Measured {
  return { ...PLAIN, n: 8, ...wish };
}

function gaps(people: number, items: number, n: number, mean: number | null): Partial<Measured> {
  return { mean: 50, scale: FIVE_POINTS, gaps: { people, items, scored: { n, mean } } };
}

describe('Why a group withholds a figure, whatever other groups there are', () => {
  const cases: readonly (readonly [
    name: string,
    measured: readonly Partial<Measured>[],
    verdict: Verdict,
    /** Without which it is shown. */
    rule: keyof SuppressionRules | null,
  ])[] = [
    ['nothing', [{}], null, null],
    ['few people', [{ n: 4 }], 'suppressed-small', 'small'],
    ['nobody', [{ n: 0 }], 'suppressed-small', null],
    ['four who are left over', [{}, { n: 4, isLeft: true }], 'suppressed-difference', 'complement'],
    ['nobody who is left over', [{}, { n: 0, isLeft: true }], null, null],
    ['five who are left over', [{}, { n: 5, isLeft: true }], null, null],
    ['one who counted most', [{ mean: 2, most: 9 }], 'suppressed-dominance', 'dominance'],
    ['one who counted half', [{ mean: 2, most: 8 }], null, null],
    ['nothing that was counted', [{ mean: 0, most: 0 }], 'suppressed-dominance', 'dominance'],
    ['a mean at the end', [{ mean: 100, scale: FIVE_POINTS }], 'nearly-all-high', 'unanimity'],
    [
      'an answer and a step from it',
      [{ mean: 84.375, scale: FIVE_POINTS }],
      'nearly-all-high',
      'unanimity',
    ],
    ['more than that', [{ mean: 84.3, scale: FIVE_POINTS }], null, null],
    ['a mean at the lowest end', [{ mean: 0, scale: FIVE_POINTS }], 'nearly-all-low', 'unanimity'],
    [
      'an answer and a step from the lowest',
      [{ mean: 15.625, scale: FIVE_POINTS }],
      'nearly-all-low',
      'unanimity',
    ],
    ['a mean without ends', [{ mean: 100 }], null, null],
    [
      'one of several at an end',
      [
        { mean: 50, scale: FIVE_POINTS },
        { mean: 100, scale: FIVE_POINTS },
      ],
      'suppressed-complement',
      'unanimity',
    ],
    [
      'the only one at an end, beside who are left over',
      [
        { mean: 100, scale: FIVE_POINTS },
        { n: 0, isLeft: true },
      ],
      'nearly-all-high',
      'unanimity',
    ],
    [
      'those who are left over, at an end',
      [
        { mean: 60, scale: FIVE_POINTS },
        { n: 5, mean: 80, scale: FIVE_POINTS, isLeft: true },
      ],
      'suppressed-difference',
      'unanimity',
    ],
    [
      'those who are left over, not at an end',
      [
        { mean: 60, scale: FIVE_POINTS },
        { n: 5, mean: 74, scale: FIVE_POINTS, isLeft: true },
      ],
      null,
      null,
    ],
    [
      'those who are left over of two scales, of which one may know two scores',
      [
        { mean: 60, scale: FIVE_POINTS },
        { n: 10, mean: 78, scale: TWO_SCORES, isLeft: true },
      ],
      'suppressed-difference',
      'unanimity',
    ],
    [
      'the same a step further',
      [
        { mean: 60, scale: FIVE_POINTS },
        { n: 10, mean: 77, scale: TWO_SCORES, isLeft: true },
      ],
      null,
      null,
    ],
    ['all the same', [{ counts: [0, 0, 8, 0, 0] }], 'nearly-all-same', 'unanimity'],
    ['all but one the same', [{ counts: [1, 0, 7, 0, 0] }], 'nearly-all-same', 'unanimity'],
    ['all but two the same', [{ counts: [1, 1, 6, 0, 0] }], null, null],
    [
      'every item but one alike',
      [
        {
          items: [
            [0, 7, 1],
            [8, 0, 0],
          ],
        },
      ],
      'suppressed-complement',
      'unanimity',
    ],
    [
      'one item alike',
      [
        {
          items: [
            [0, 6, 2],
            [8, 0, 0],
          ],
        },
      ],
      null,
      null,
    ],
    ['one who left an item open', [gaps(1, 6, 9, null)], 'suppressed-complement', 'unanimity'],
    ['nobody who left it open', [gaps(0, 6, 9, null)], null, null],
    ['room for a step in 13 people', [gaps(1, 6, 13, null)], null, null],
    ['no room in 12', [gaps(1, 6, 12, null)], 'suppressed-complement', 'unanimity'],
    [
      'no room in 20 near the end of a rounding',
      [gaps(1, 6, 20, 61.4)],
      'suppressed-complement',
      'unanimity',
    ],
    ['room in 70 near the end of a rounding', [gaps(1, 6, 70, 61.4)], null, null],
    [
      'a short scale, of which a gap weighs more',
      [gaps(1, 3, 24, null)],
      'suppressed-complement',
      'unanimity',
    ],
    ['a short scale of 25 people', [gaps(1, 3, 25, null)], null, null],
  ];
  for (const [name, measured, verdict, rule] of cases) {
    test(`${name}: ${verdict ?? 'it does not'}`, () => {
      const figures = measured.map(figure);
      const n = Math.min(...figures.filter(({ isLeft }) => !isLeft).map((one) => one.n));
      assert.equal(ownVerdict(figures, n, 5, ALL_RULES), verdict);
      if (rule) assert.equal(ownVerdict(figures, n, 5, { ...ALL_RULES, [rule]: false }), null);
    });
  }

  test('nobody, without any rule: there is nothing to show', () => {
    assert.equal(
      ownVerdict([figure({ n: 0 })], 0, 5, { ...ALL_RULES, small: false }),
      'suppressed-small',
    );
    assert.equal(ownVerdict([figure({ n: 1 })], 1, 5, { ...ALL_RULES, small: false }), null);
  });

  test('one who counted most of one thing and not of another', () => {
    const both = [figure({ mean: 2, most: 9 }), figure({ mean: 2, most: 3 })];
    assert.equal(ownVerdict(both, 8, 5, ALL_RULES), 'suppressed-dominance');
  });
});
