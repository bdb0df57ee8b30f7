import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { people, rawReport } from '../testing/raw-report.js';
import type { GroupNode } from './report-tree.js';
import { suppressWithRules } from './suppress-with-rules.js';
import { ALL_RULES, type SuppressionRules } from './suppression-rules.js';

const told = 'told';
const hidden = 'suppressed-complement';
const differs = 'suppressed-difference';
const few = 'suppressed-small';

/** By group: mean and spread of the first dimension, and how many gave each answer to its first item (teams only). */
type Said = Readonly<Record<string, readonly [mean: string, spread: string, counts?: string]>>;

/** So many people who answer as these lines do, in turn. */
function answering(
  n: number,
  team: string,
  link: string,
  lines: readonly string[],
): readonly string[] {
  return Array.from(
    { length: n },
    (_, index) => `${team} ${link} 0 ${lines[index % lines.length]}`,
  );
}

const LOW = ['1 1 2 2 1 2', '1 2 1 1 2 3', '2 1 1 2 3 3'];
const HIGH = ['3 3 2 2 1 2', '3 2 3 1 2 3', '2 3 3 2 3 3'];
/** Links that part two teams into those who answer low and those who answer high. */
const parted = [
  ...answering(12, 'a', 'x', LOW),
  ...answering(12, 'a', 'y', HIGH),
  ...answering(12, 'b', 'x', LOW),
  ...answering(12, 'b', 'y', HIGH),
];
/** Links that cross two teams of people who answer alike. */
const mixed = [
  ...people(15, 'a', 'x'),
  ...people(15, 'b', 'x'),
  ...people(15, 'a', 'y'),
  ...people(15, 'b', 'y'),
];
/** Everyone of the one team answered low, and of the other high. */
const apart = [
  ...answering(6, 'a', '-', ['1 1 1 2 1 2']),
  ...answering(6, 'b', '-', ['3 3 3 1 2 3']),
];

const cases: readonly (readonly [
  name: string,
  lines: readonly string[],
  said: Said,
  without?: keyof SuppressionRules,
])[] = [
  ['of an organisation alone everything', people(30), { all: [told, told, told] }],
  [
    'of teams that are all large enough everything',
    [...people(15, 'a'), ...people(15, 'b')],
    { all: [told, told, told], a: [told, told, told], b: [told, told, told] },
  ],
  [
    'no counts over a team of which only a mean is told, and those of one more team are hidden with it',
    [...people(12, 'a'), ...people(12, 'b'), ...people(6, 'c')],
    {
      all: [told, told, hidden],
      a: [told, hidden, hidden],
      b: [told, told, told],
      c: [told, few, few],
    },
  ],
  [
    'without the rule of details counts over a mean too',
    [...people(12, 'a'), ...people(12, 'b'), ...people(6, 'c')],
    {
      all: [told, told, told],
      a: [told, told, told],
      b: [told, told, told],
      c: [told, told, told],
    },
    'detail',
  ],
  [
    'of links without teams their spread too',
    [...people(15, '-', 'x'), ...people(15, '-', 'y')],
    { all: [told, told, told], x: [told, told], y: [told, told] },
  ],
  [
    'of links beside teams means only',
    mixed,
    {
      all: [told, told, told],
      a: [told, told, told],
      b: [told, told, told],
      x: [told, differs],
      y: [told, differs],
    },
  ],
  [
    'without the rule of crossings the spread of links beside teams too',
    mixed,
    {
      all: [told, told, told],
      a: [told, told, told],
      b: [told, told, told],
      x: [told, told],
      y: [told, told],
    },
    'crossing',
  ],
  [
    'nothing of a link beside teams that is smaller than details ask',
    [
      ...people(15, 'a', 'x'),
      ...people(15, 'b', 'x'),
      ...people(4, 'a', 'y'),
      ...people(4, 'b', 'y'),
    ],
    {
      all: [told, told, told],
      a: [told, told, told],
      b: [told, told, told],
      x: [told, differs],
      y: [few, few],
    },
  ],
  [
    'no counts of teams where the means of links tell who of them gave which answer',
    parted,
    {
      all: [told, hidden, hidden],
      a: [told, told, differs],
      b: [told, told, differs],
      x: [told, differs],
      y: [told, differs],
    },
  ],
  [
    'without the rule of crossings those counts of teams',
    parted,
    {
      all: [told, hidden, hidden],
      a: [told, told, told],
      b: [told, told, told],
      x: [told, told],
      y: [told, told],
    },
    'crossing',
  ],
  [
    'no spread of an organisation that the means of its teams nearly make up',
    apart,
    { all: [told, hidden, hidden], a: [told, few, few], b: [told, few, few] },
  ],
  [
    'without the rule of unanimity that spread',
    apart,
    { all: [told, told, hidden], a: [told, few, few], b: [told, few, few] },
    'unanimity',
  ],
];

const reasonOf = (figure: { readonly value: unknown; readonly reason?: string }): string =>
  figure.value === null ? String(figure.reason) : told;

function saidOf({ dimensions: [dimension] }: GroupNode): readonly string[] {
  const { mean, sd, items } = dimension!;
  return [mean, sd, ...items.slice(0, 1).map(({ distribution }) => distribution)].map(reasonOf);
}

describe('Group beside group is told', () => {
  for (const [name, lines, said, without] of cases) {
    test(name, () => {
      const rules = without ? { ...ALL_RULES, [without]: false } : ALL_RULES;
      const { organisation } = suppressWithRules(rawReport(lines), {}, [], rules).tree;
      const groups = [organisation, ...organisation.teams, ...organisation.links];
      assert.deepEqual(
        Object.fromEntries(groups.map((group) => [group.label ?? 'all', saidOf(group)])),
        said,
      );
    });
  }
});
