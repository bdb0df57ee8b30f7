import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { people, rawReport } from '../testing/raw-report.js';
import { InvalidInputError } from '../validate/invalid-input-error.js';
import { checkReleases } from './check-releases.js';
import { suppress } from './suppress.js';

interface Figure {
  n?: unknown;
  value?: unknown;
  reason?: unknown;
}

interface Node {
  label: unknown;
  dimensions: { scale: unknown; mean: Figure; items: unknown[] }[];
}

/** A record as JSON has it. */
interface Kept {
  schema: unknown;
  tree: {
    [key: string]: unknown;
    status: unknown;
    instrument: { id: unknown };
    organisation: Node & { teams: Node[]; links: Node[] };
  };
  needed: unknown;
  groups: { label: unknown; level: unknown; people: unknown; blocks: unknown }[];
  crossing: { team: unknown; link: unknown; people: unknown }[] | null;
  waiting: unknown;
}

const raw = rawReport([...people(12, 'a', 'x'), ...people(12, 'b', 'y')]);
const { release } = suppress(raw);

/** The record after one change, as it comes back from where it was kept. */
function kept(change: (record: Kept) => void): Kept {
  const record = JSON.parse(JSON.stringify(release)) as Kept;
  change(record);
  return record;
}

/** What is wrong in what was kept, and where. */
function refusals(released: unknown, tree = raw): readonly string[] {
  try {
    checkReleases(tree, released);
    return [];
  } catch (error) {
    assert.ok(error instanceof InvalidInputError, String(error));
    return error.issues.map(({ code, path }) => `${code} ${path}`);
  }
}

const ALIKE = 'reference /released/0/tree/organisation';

describe('Of an earlier release is refused', () => {
  const cases: readonly (readonly [
    name: string,
    expected: readonly string[],
    change: (record: Kept) => void,
  ])[] = [
    ['another schema', ['range /released/0/schema'], (one) => (one.schema = 'x')],
    ['no tree', ['type /released/0/tree'], (one) => Object.assign(one, { tree: null })],
    ...['schema', 'instrument', 'round', 'earlier', 'organisation'].map(
      (key) =>
        [
          `a tree without ${key}`,
          [`missing /released/0/tree/${key}`],
          ({ tree }: Kept): void => void delete tree[key],
        ] as const,
    ),
    [
      'a tree without status',
      ['missing /released/0/tree/status'],
      ({ tree }) => delete tree['status'],
    ],
    ['a raw tree', ['range /released/0/tree/status'], ({ tree }) => (tree.status = 'raw')],
    ['no organisation', [ALIKE], ({ tree }) => Object.assign(tree, { organisation: null })],
    [
      'an organisation without teams',
      [ALIKE],
      ({ tree }) => Object.assign(tree.organisation, { teams: 1 }),
    ],
    [
      'an organisation without links',
      [ALIKE],
      ({ tree }) => Object.assign(tree.organisation, { links: {} }),
    ],
    [
      'a figure that is a word where it is a number',
      [ALIKE],
      ({ tree }) => (tree.organisation.dimensions[0]!.mean.value = 'high'),
    ],
    [
      'a figure without value',
      [ALIKE],
      ({ tree }) => delete tree.organisation.dimensions[0]!.mean.value,
    ],
    [
      'nothing where there is a figure',
      [ALIKE],
      ({ tree }) => Object.assign(tree.organisation.dimensions[0]!, { mean: null }),
    ],
    [
      'a number where there is a figure',
      [ALIKE],
      ({ tree }) => Object.assign(tree.organisation.dimensions[0]!, { mean: 50 }),
    ],
    ['a dimension fewer', [ALIKE], ({ tree }) => tree.organisation.dimensions.pop()],
    [
      'a dimension more, of a team',
      [ALIKE],
      ({ tree: { organisation } }) =>
        organisation.teams[0]!.dimensions.push(organisation.teams[0]!.dimensions[0]!),
    ],
    [
      'an item fewer, of a link as of a team',
      [ALIKE],
      ({ tree }) => tree.organisation.teams[1]!.dimensions[0]!.items.pop(),
    ],
    [
      'a list that is none',
      [ALIKE],
      ({ tree }) => {
        const { organisation } = tree;
        Object.assign(organisation, {
          dimensions: Object.fromEntries(Object.entries(organisation.dimensions)),
        });
      },
    ],
    ['no groups', ['range /released/0/groups'], (one) => (one.groups = [])],
    [
      'a label that is a number',
      ['type /released/0/groups/1/label'],
      ({ groups }) => (groups[1]!.label = 7),
    ],
    [
      'another level',
      ['range /released/0/groups/1/level'],
      ({ groups }) => (groups[1]!.level = 'afdeling'),
    ],
    [
      'words for people',
      ['type /released/0/groups/0/people'],
      ({ groups }) => (groups[0]!.people = '24'),
    ],
    [
      'a block that is shown or not',
      ['type /released/0/groups/0/blocks/people/shown'],
      ({ groups }) => (groups[0]!.blocks = { people: { shown: 1, n: [] } }),
    ],
    ['needs that are none', ['type /released/0/needed'], (one) => (one.needed = 5)],
    [
      'a crossing that is no list',
      ['type /released/0/crossing'],
      (one) => Object.assign(one, { crossing: 'x' }),
    ],
    [
      'a crossing of a team that is a number',
      ['type /released/0/crossing/0/team'],
      ({ crossing }) => (crossing![0]!.team = 1),
    ],
    [
      'a crossing of fewer than nobody',
      ['range /released/0/crossing/1/people'],
      ({ crossing }) => (crossing![1]!.people = -1),
    ],
    ['waiting that is neither', ['type /released/0/waiting'], (one) => (one.waiting = null)],
  ];
  for (const [name, expected, change] of cases) {
    test(name, () => {
      const found = refusals([kept(change)]);
      for (const one of expected) assert.ok(found.includes(one), found.join(', '));
      assert.ok(!found.some((one) => one.startsWith('unreadable')), found.join(', '));
    });
  }

  test('one of several, by its place', () => {
    const broken = kept((one) => (one.waiting = 1));
    assert.deepEqual(refusals([release, broken]), ['type /released/1/waiting']);
  });

  test('all of it when it is no list', () => {
    assert.deepEqual(refusals(release), ['type /released']);
  });

  test('what was expected, in words', () => {
    const input = [
      kept(({ groups, tree }) => {
        groups[1]!.label = 7;
        tree.status = 'raw';
        delete tree['round'];
      }),
    ];
    assert.throws(() => checkReleases(raw, input), {
      message:
        '/released/0/tree/round: expected a field, received nothing. ' +
        '/released/0/tree/status: expected released, received "raw". ' +
        '/released/0/groups/1/label: expected a label or null, received 7.',
    });
    const other = [kept(({ tree }) => (tree.organisation.dimensions = []))];
    assert.throws(() => checkReleases(raw, other), {
      message: '/released/0/tree/organisation: expected groups drawn up alike, received an object.',
    });
  });
});

describe('An earlier release is read', () => {
  const cases: readonly (readonly [name: string, change: (record: Kept) => void])[] = [
    ['as it was', (): void => undefined],
    ['without a crossing', (one): void => void (one.crossing = null)],
    ['with a crossing of nobody', (one): void => void (one.crossing = [])],
    [
      'with a figure that was withheld then',
      ({ tree }): void =>
        void (tree.organisation.dimensions[0]!.mean = {
          n: null,
          value: null,
          reason: 'suppressed-small',
        }),
    ],
    [
      'of another instrument, however it was drawn up',
      ({ tree }): void => {
        tree.instrument.id = 'andere';
        tree.organisation.dimensions = [];
      },
    ],
  ];
  for (const [name, change] of cases) {
    test(name, () => {
      const released = [kept(change)];
      assert.equal(checkReleases(raw, released), released);
    });
  }

  test('when figures that were shown are absent now', () => {
    const absent = { n: 24, value: null, reason: 'no-variation' } as const;
    const [first, ...others] = raw.organisation.dimensions;
    const dimensions = [{ ...first!, mean: absent }, ...others];
    const now = { ...raw, organisation: { ...raw.organisation, dimensions } };
    assert.deepEqual(refusals([release], now), []);
  });

  test('with teams and links that came since, or went', () => {
    const more = [...people(12, 'a', 'x'), ...people(12, 'c', 'z'), ...people(12, 'd', 'y')];
    assert.deepEqual(refusals([release], rawReport(more)), []);
    assert.deepEqual(refusals([release], rawReport(people(12, 'a', 'x'))), []);
  });

  test('none as well', () => {
    assert.deepEqual(refusals([]), []);
  });
});
