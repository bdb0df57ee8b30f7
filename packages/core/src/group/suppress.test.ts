import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { leerleider } from '../instruments/leerleider/leerleider.js';
import { leerleiderSpiegel } from '../instruments/leerleider/leerleider-spiegel.js';
import { groupOf, people, rawReport } from '../testing/raw-report.js';
import { syntheticOrganisation } from '../testing/synthetic-organisation.js';
import type { GroupNode, ReportTree } from './report-tree.js';
import { summarise } from './summarise.js';
import { suppress } from './suppress.js';

/** What a figure says: its value, or the reason that it has none. */
function says(figure: { readonly value: unknown; readonly reason?: string } | undefined): unknown {
  return figure?.value ?? figure?.reason;
}

const meanOf = (node: GroupNode): unknown => says(node.dimensions[0]?.mean);
const sdOf = (node: GroupNode): unknown => says(node.dimensions[0]?.sd);
const itemOf = (node: GroupNode): unknown => says(node.dimensions[0]?.items[0]?.mean);
const distributionOf = (node: GroupNode): unknown =>
  says(node.dimensions[0]?.items[0]?.distribution);
const countOf = (node: GroupNode): unknown => says(node.counts[0]?.mean);

function released(everyone: readonly string[]): ReportTree {
  return suppress(rawReport(everyone)).tree;
}

/** Lines of people who give these answers. */
function lines(team: string, answers: readonly string[]): readonly string[] {
  return answers.map((one) => `${team} - 0 ${one}`);
}

function times(n: number, answers: string): readonly string[] {
  return Array.from({ length: n }, () => answers);
}

test('Only a raw tree is suppressed, and what comes out is released', () => {
  const tree = released(people(12));
  assert.equal(tree.status, 'released');
  assert.equal('crossing' in tree, false);
  assert.throws(() => suppress(tree), RangeError);
});

describe('Figures rest on enough people', () => {
  const cases: readonly (readonly [n: number, mean: unknown, sd: unknown, item: unknown])[] = [
    [1, 'suppressed-small', 'suppressed-small', 'suppressed-small'],
    [4, 'suppressed-small', 'suppressed-small', 'suppressed-small'],
    [5, 52, 'suppressed-small', 50],
    [9, 50, 'suppressed-small', 47],
    [10, 52, 15, 50],
  ];
  for (const [n, mean, sd, item] of cases) {
    test(`of ${n}`, () => {
      const node = groupOf(released(people(n)));
      assert.deepEqual([meanOf(node), sdOf(node), itemOf(node)], [mean, sd, item]);
      assert.equal(typeof distributionOf(node) === 'string', n < 10);
      assert.equal(says(node.people), n < 5 ? 'suppressed-small' : n);
    });
  }

  test('each on those who answered it', () => {
    const short = Array.from({ length: 3 }, () => '- - 0 - - - 2 1 2');
    const node = groupOf(released([...people(4), ...short]));
    assert.equal(node.people.value, 7);
    assert.deepEqual(
      node.dimensions.map(({ mean }) => says(mean)),
      ['suppressed-small', 46],
    );
  });

  test('and the number of people of a group that is hidden is not told either', () => {
    const { teams } = released([
      ...people(4, 'a'),
      ...people(12, 'b'),
      ...people(3, 'c'),
    ]).organisation;
    const [small] = teams;
    assert.equal(small?.people.n, null);
    assert.equal(small?.response.n, null);
    assert.equal(small?.dimensions[0]?.shrunken.n, null);
    assert.deepEqual(small?.dimensions[0]?.mean, {
      n: null,
      value: null,
      reason: 'suppressed-small',
    });
  });
});

describe('What is left of the organisation is nobody or enough people', () => {
  const cases: readonly (readonly [
    name: string,
    sizes: readonly number[],
    reasons: readonly unknown[],
  ])[] = [
    [
      'a team of four takes the other one with it',
      [4, 5],
      ['suppressed-small', 'suppressed-complement'],
    ],
    [
      'two small ones are enough together',
      [3, 4, 15],
      ['suppressed-small', 'suppressed-small', null],
    ],
    ['the smallest other goes', [1, 15, 10], ['suppressed-small', null, 'suppressed-complement']],
    ['none goes when all are large enough', [5, 6, 7], [null, null, null]],
  ];
  for (const [name, sizes, reasons] of cases) {
    test(name, () => {
      const tree = released(sizes.flatMap((n, index) => people(n, `t${index}`)));
      assert.deepEqual(
        tree.organisation.teams.map(({ people: { value, reason } }: { people: Said }) =>
          value === null ? reason : null,
        ),
        reasons,
      );
      assert.ok(tree.organisation.people.value);
    });
  }

  test('people without a team are a rest too', () => {
    const tree = released([...people(2), ...people(8, 'a'), ...people(7, 'b')]);
    assert.equal(says(groupOf(tree, 'b').people), 'suppressed-complement');
    assert.equal(says(groupOf(tree, 'a').people), 8);
    assert.equal(says(groupOf(released([...people(5), ...people(8, 'a')]), 'a').people), 8);
  });

  test('figure by figure', () => {
    const open = Array.from({ length: 2 }, () => 'b - 0 - - - 2 1 2');
    const tree = released([...people(9, 'a'), ...people(5, 'b').slice(2), ...open]);
    const { teams } = tree.organisation;
    assert.deepEqual(
      teams.map(({ dimensions }) => dimensions.map(({ mean }) => says(mean))),
      [
        ['suppressed-complement', 51],
        ['suppressed-small', 45],
      ],
    );
  });

  test('also of a total, of those who answered too little of one scale', () => {
    const total = (own: readonly string[]): unknown =>
      says(groupOf(released([...people(6), ...lines('-', own)])).total.mean);
    assert.equal(total(times(5, '3 3 2 2 2 1')), 54);
    // Five are in a scale and not in the total: twice the total, taken off both scales, leaves what they gave.
    assert.equal(total(times(5, '3 3 2 - 2 1')), 50);
    assert.equal(total(times(5, '4 4 4 - 2 1')), 'suppressed-difference');
    assert.equal(total(times(4, '3 3 2 - 2 1')), 'suppressed-difference');
  });

  test('of a detail ten', () => {
    const tree = released([...people(6, 'a'), ...people(14, 'b'), ...people(12, 'c')]);
    assert.deepEqual(
      ['a', 'b', 'c'].map((label) => sdOf(groupOf(tree, label))),
      ['suppressed-small', 15, 'suppressed-complement'],
    );
  });
});

interface Said {
  readonly value: unknown;
  readonly reason?: string;
}

describe('Links beside teams', () => {
  test('are shown when nobody can be singled out', () => {
    const tree = released([
      ...people(10, 'a', 'x'),
      ...people(10, 'a', 'y'),
      ...people(10, 'b', 'x'),
      ...people(10, 'b', 'y'),
    ]);
    assert.equal(meanOf(groupOf(tree, 'x')), 52);
    assert.equal(sdOf(groupOf(tree, 'x')), 'suppressed-difference');
    assert.equal(countOf(groupOf(tree, 'x')), 'suppressed-difference');
  });

  test('are withheld when a few are in the one and not in the other', () => {
    const tree = released([
      ...people(14, 'a', 'x'),
      ...people(15, 'b', 'y'),
      ...people(2, 'b', 'x'),
    ]);
    assert.equal(meanOf(groupOf(tree, 'x')), 'suppressed-difference');
    assert.equal(meanOf(groupOf(tree, 'a')), 51);
  });

  test('are withheld under ten people', () => {
    const tree = released([...people(9, 'a', 'x'), ...people(12, 'b', 'y')]);
    assert.equal(meanOf(groupOf(tree, 'x')), 'suppressed-small');
  });

  test('are withheld when it is not known who is in both', () => {
    const { crossing: _, ...raw } = rawReport([...people(20, 'a', 'x'), ...people(20, 'b', 'y')]);
    const { tree } = suppress(raw);
    assert.equal(meanOf(groupOf(tree, 'x')), 'suppressed-difference');
  });

  test('are as teams are when there are none', () => {
    const tree = released([...people(10, '-', 'x'), ...people(12, '-', 'y')]);
    assert.equal(sdOf(groupOf(tree, 'x')), 15);
    assert.equal(says(groupOf(tree, 'x').dimensions[0]?.agreement), 'not-for-this-level');
    assert.equal(countOf(groupOf(tree, 'x')), 2.4);
  });
});

describe('That (nearly) everyone answers the same is told as such', () => {
  const cases: readonly (readonly [name: string, answers: readonly string[], said: unknown])[] = [
    ['all the highest', times(12, '4 4 4 2 3 2'), 'nearly-all-high'],
    ['all the lowest', times(12, '0 0 0 2 3 2'), 'nearly-all-low'],
    ['all but one', [...times(11, '4 4 4 2 3 2'), '0 4 4 2 3 2'], 'nearly-all-high'],
    [
      'one answer and a step from the end',
      [...times(11, '4 4 4 2 3 2'), '0 0 0 2 3 2'],
      'nearly-all-high',
    ],
    ['more than that', [...times(10, '4 4 4 2 3 2'), ...times(2, '0 1 2 2 3 2')], 88],
  ];
  for (const [name, answers, said] of cases) {
    test(name, () => {
      const node = groupOf(released(lines('-', answers)));
      assert.equal(meanOf(node), said);
      if (typeof said === 'number') return;
      assert.equal(node.dimensions[0]?.mean.n, 12);
      // Nothing else says it once more.
      assert.equal(sdOf(node), 'suppressed-complement');
      assert.equal(itemOf(node), 'suppressed-complement');
      assert.equal(distributionOf(node), 'suppressed-complement');
    });
  }

  test('in the middle, for the spread and the distribution', () => {
    const node = groupOf(released(lines('-', [...times(11, '2 2 2 2 1 2'), '3 2 2 2 3 1'])));
    assert.equal(meanOf(node), 51);
    assert.equal(sdOf(node), 'suppressed-complement');
    assert.equal(itemOf(node), 'nearly-all-same');
  });

  test('when they differ from group to group only, for the spread', () => {
    const team = lines('a', times(5, '1 1 1 1 1 1'));
    const spread = (others: readonly string[]): unknown => {
      const { dimensions } = groupOf(released([...team, ...lines('-', others)]));
      return says(dimensions[1]?.sd);
    };
    const apart = ['1 2 3 3 3 1', '2 3 1 3 4 2', '3 1 2 4 3 1', '2 2 2 3 3 2'];
    // Who answered 0 and takes that off, knows that the others of their group hardly differ.
    assert.equal(spread([...apart, '2 1 2 0 0 1']), 'suppressed-complement');
    assert.equal(spread([...apart, '2 1 2 0 0 1', '2 3 1 1 1 2']), 30);
  });

  test('of what is counted, for the spread', () => {
    const spread = (counts: readonly number[]): unknown =>
      says(
        groupOf(
          released(
            lines(
              '-',
              counts.map((one) => `1 2 3 2 1 ${one}`),
            ),
          ),
        ).counts[0]?.sd,
      );
    const ones = Array.from({ length: 10 }, () => 1);
    // With a mean of 0.9 it would say that one counted nothing, and who that was knows all others.
    assert.equal(spread([...ones, 0]), 'suppressed-complement');
    assert.equal(spread([...ones, 0, 2]), 0.4);
  });

  test('also of those who are left', () => {
    const all = [
      ...lines('a', times(4, '4 4 4 2 3 2')),
      ...lines('b', times(6, '4 4 4 2 3 2')),
      ...people(12, 'c'),
    ];
    const tree = released(all);
    assert.equal(meanOf(groupOf(tree, 'c')), 'suppressed-complement');
    assert.equal(meanOf(groupOf(tree, 'b')), 'nearly-all-high');
    assert.equal(meanOf(groupOf(tree)), 73);
  });
});

describe('Sums are not those of one person', () => {
  test('who makes up more than half', () => {
    const counts = (one: number): ReportTree =>
      released(lines('-', [`1 2 3 2 1 ${one}`, ...times(5, '3 2 1 2 3 1')]));
    assert.equal(countOf(groupOf(counts(5))), 1.7);
    assert.equal(countOf(groupOf(counts(6))), 'suppressed-dominance');
    assert.equal(says(groupOf(counts(5)).counts[0]?.most), 'suppressed-dominance');
  });

  test('nor nothing at all', () => {
    const node = groupOf(released(lines('-', times(6, '1 2 3 2 1 0'))));
    assert.equal(countOf(node), 'suppressed-dominance');
  });

  test('nor what is left is', () => {
    const dominated = [...times(4, '1 2 3 2 1 0'), '1 2 3 2 1 9'];
    const tree = released([...lines('a', dominated), ...people(6, 'b'), ...people(7, 'c')]);
    assert.equal(countOf(groupOf(tree, 'a')), 'suppressed-dominance');
    assert.equal(countOf(groupOf(tree, 'b')), 'suppressed-complement');
    assert.equal(countOf(groupOf(tree, 'c')), 2.4);
  });
});

describe('The response', () => {
  const cases: readonly (readonly [asked: number, n: number, response: unknown])[] = [
    [5, 5, 'suppressed-small'],
    [9, 9, 'suppressed-small'],
    [10, 10, 100],
    [9, 8, 89],
    [9, 0, 'suppressed-small'],
    [4, 4, 'suppressed-small'],
  ];
  for (const [asked, n, response] of cases) {
    test(`of ${n} who answered of ${asked}`, () => {
      const raw = rawReport([...people(n, 'a'), ...people(20, 'b')], {
        invited: { teams: { a: asked } },
        teams: ['a', 'b'],
      });
      const node = groupOf(suppress(raw).tree, 'a');
      assert.equal(says(node.response), response);
      const isTelling = asked < 5 || (asked < 10 && n % asked === 0);
      assert.equal(says(node.invited), isTelling ? 'suppressed-small' : asked);
    });
  }
});

describe('A host may ask for more people', () => {
  test('never for fewer', () => {
    const raw = rawReport([...people(4, 'a'), ...people(9, 'b')]);
    assert.deepEqual(suppress(raw, { people: 1, detail: 1 }).tree, suppress(raw).tree);
  });

  test('for a mean', () => {
    const raw = rawReport([...people(7, 'a'), ...people(9, 'b'), ...people(9, 'c')]);
    assert.deepEqual(suppress(raw, { people: 8 }).tree.organisation.teams.map(meanOf), [
      'suppressed-small',
      'suppressed-complement',
      50,
    ]);
  });

  test('for a detail', () => {
    const node = groupOf(suppress(rawReport(people(14)), { detail: 15 }).tree);
    assert.deepEqual([meanOf(node), sdOf(node)], [51, 'suppressed-small']);
  });
});

test('The own sheet of a leader is of another instrument, so that it is never among those of the team', () => {
  const own = syntheticOrganisation(leerleider, { seed: 1, teams: { a: 1 } });
  const { summary, intake } = summarise(leerleiderSpiegel, own);
  assert.equal(intake.counted, 0);
  assert.deepEqual(summary.cells, []);
});
