import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { JudgedGroup } from './judged-group.js';
import { PLAIN, type Measured } from './measured.js';
import { Rest, type RestJudge } from './rest.js';
import { ALL_RULES, type SuppressionRules } from './suppression-rules.js';

const FIVE_POINTS = { steps: 4 };

function group(name: string, figure: Partial<Measured> & { readonly n: number }): JudgedGroup {
  const measured = [{ ...PLAIN, ...figure }];
  return { index: 0, name, n: figure.n, people: figure.n, verdict: null, measured };
}

type Figure = Partial<Measured> & { readonly n: number };

interface Case {
  readonly parent: Figure;
  readonly shown: readonly Figure[];
  readonly hidden?: readonly Figure[];
  readonly isDetail?: boolean;
}

function isSafe(
  { parent, shown, hidden = [], isDetail = false }: Case,
  rules: SuppressionRules = ALL_RULES,
): boolean {
  const visible = shown.map((figure, index) => group(`shown${index}`, figure));
  const others = hidden.map((figure, index) => group(`hidden${index}`, figure));
  const judge: RestJudge = { least: 5, isDetail, rules };
  const [whole, groups] = [group('all', parent), [...visible, ...others]];
  const { isSafe: safe } = new Rest(judge, whole, groups, visible);
  // One by one they come to the same.
  const late = new Rest(judge, whole, groups, groups);
  for (const other of others) late.add(other);
  assert.equal(late.isSafe, safe);
  return safe;
}

const scale = FIVE_POINTS;
const gap = (people: number, n: number): Figure => ({
  n,
  mean: 50,
  scale,
  gaps: { people, items: 6, scored: { n, mean: 50 } },
});

describe('What is left of a parent is safe', () => {
  const cases: readonly (readonly [
    name: string,
    given: Case,
    /** Without which it is safe; `null` when it is safe anyway. */
    rule: keyof SuppressionRules | null,
  ])[] = [
    ['when it is nobody', { parent: { n: 12 }, shown: [{ n: 12 }] }, null],
    ['when it is five people', { parent: { n: 12 }, shown: [{ n: 7 }] }, null],
    ['when nothing is shown', { parent: { n: 12 }, shown: [] }, null],
    [
      'in the middle of a scale',
      { parent: { n: 12, mean: 50, scale }, shown: [{ n: 6, mean: 50 }] },
      null,
    ],
    [
      'not near the highest end',
      { parent: { n: 12, mean: 70, scale }, shown: [{ n: 6, mean: 50 }] },
      'unanimity',
    ],
    [
      'not near the lowest end',
      { parent: { n: 12, mean: 30, scale }, shown: [{ n: 6, mean: 50 }] },
      'unanimity',
    ],
    ['at a value without ends', { parent: { n: 12, mean: 70 }, shown: [{ n: 6, mean: 50 }] }, null],
    [
      'not when one may have counted most of it',
      {
        parent: { n: 12, mean: 3, most: 9 },
        shown: [{ n: 6, mean: 4, most: 9 }],
        hidden: [{ n: 6, most: 7 }],
      },
      'dominance',
    ],
    [
      'when who counted most is among those who are shown',
      {
        parent: { n: 12, mean: 3, most: 9 },
        shown: [{ n: 6, mean: 4, most: 9 }],
        hidden: [{ n: 6, most: 6 }],
      },
      null,
    ],
    [
      'not when others may have counted as much as anyone',
      {
        parent: { n: 12, mean: 3, most: 9 },
        shown: [{ n: 6, mean: 4, most: 9 }],
        hidden: [{ n: 5, most: 6 }],
      },
      'dominance',
    ],
    ['not when one left an item open', { parent: gap(1, 18), shown: [gap(0, 8)] }, 'unanimity'],
    ['when nobody else did', { parent: gap(1, 18), shown: [gap(1, 8)] }, null],
    ['when rounding hides it', { parent: gap(1, 33), shown: [gap(0, 8)] }, null],
    [
      'not when all answered the same',
      {
        parent: { n: 12, counts: [1, 3, 8] },
        shown: [{ n: 6, counts: [1, 3, 2] }],
        isDetail: true,
      },
      'unanimity',
    ],
    [
      'not when all but one did',
      {
        parent: { n: 12, counts: [1, 3, 8] },
        shown: [{ n: 6, counts: [0, 3, 3] }],
        isDetail: true,
      },
      'unanimity',
    ],
    [
      'when two did not',
      {
        parent: { n: 12, counts: [1, 4, 7] },
        shown: [{ n: 6, counts: [0, 3, 3] }],
        isDetail: true,
      },
      null,
    ],
    [
      'in what is not told one by one',
      { parent: { n: 12, counts: [1, 3, 8] }, shown: [{ n: 6, counts: [1, 3, 2] }] },
      null,
    ],
    [
      'not when every item was answered alike',
      {
        parent: {
          n: 12,
          items: [
            [3, 9],
            [4, 8],
          ],
        },
        shown: [
          {
            n: 6,
            items: [
              [3, 3],
              [4, 2],
            ],
          },
        ],
      },
      'unanimity',
    ],
    [
      'when one item was not',
      {
        parent: {
          n: 12,
          items: [
            [3, 9],
            [4, 8],
          ],
        },
        shown: [
          {
            n: 6,
            items: [
              [3, 3],
              [2, 4],
            ],
          },
        ],
      },
      null,
    ],
    // Six of 40 and six of 60: in all a deviation of 10.4, within each nothing.
    [
      'not when nothing is left of the spread',
      {
        parent: { n: 12, mean: 50, deviation: 10.4447 },
        shown: [{ n: 6, mean: 40, deviation: 0 }],
      },
      'unanimity',
    ],
    [
      'when enough is left of it',
      {
        parent: { n: 12, mean: 50, deviation: 20 },
        shown: [{ n: 6, mean: 40, deviation: 10 }],
      },
      null,
    ],
  ];
  for (const [name, given, rule] of cases) {
    test(name, () => {
      assert.equal(isSafe(given), rule === null);
      if (rule) assert.equal(isSafe(given, { ...ALL_RULES, [rule]: false }), true);
    });
  }

  test('not when it is four people, whatever the rules', () => {
    assert.equal(isSafe({ parent: { n: 12 }, shown: [{ n: 8 }] }), false);
  });

  test('figure by figure', () => {
    const all = group('all', { n: 12 });
    const part = group('part', { n: 6 });
    const more = (one: JudgedGroup, n: number): JudgedGroup => ({
      ...one,
      measured: [...one.measured, { ...PLAIN, n }],
    });
    const judge: RestJudge = { least: 5, isDetail: false, rules: ALL_RULES };
    const [parent, child] = [more(all, 12), more(part, 8)];
    assert.equal(new Rest(judge, all, [part], [part]).isSafe, true);
    assert.equal(new Rest(judge, parent, [child], [child]).isSafe, false);
  });
});
