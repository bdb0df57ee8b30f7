import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { leervoorkeur } from '../instruments/leervoorkeur/leervoorkeur.js';
import { groupOf, people, rawReport } from '../testing/raw-report.js';
import { syntheticOrganisation } from '../testing/synthetic-organisation.js';
import { groupReport } from './group-report.js';
import { keep, type NodeRelease } from './node-release.js';
import { releaseNode } from './release-node.js';
import { FigureWriter } from './released-figures.js';
import type { GroupNode } from './report-tree.js';
import { summarise } from './summarise.js';
import { ALL_RULES } from './suppression-rules.js';
import type { Verdict } from './verdict.js';

const raw = groupOf(rawReport(people(12)));
const preferred = groupReport(
  leervoorkeur,
  summarise(
    leervoorkeur,
    syntheticOrganisation(leervoorkeur, { seed: 1, teams: { a: 14 }, gaps: 0 }),
  ).summary,
).organisation;

/** Shows everything, but for the blocks that are named. */
function release(
  verdicts: Readonly<Record<string, Verdict>> = {},
  rest: Partial<NodeRelease> = {},
): NodeRelease {
  return {
    rules: ALL_RULES,
    writer: new FigureWriter(true),
    verdict: (block) => verdicts[block] ?? null,
    waits: () => false,
    old: undefined,
    before: undefined,
    allTeams: () => true,
    ...rest,
  };
}

/** The paths of all figures that are withheld because they are of too few. */
function hiddenIn(node: unknown, path = ''): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('reason' in node) return node.reason === 'suppressed-small' ? [path] : [];
  return Object.entries(node).flatMap(([key, part]) => hiddenIn(part, `${path}/${key}`));
}

describe('What a block hides', () => {
  const level = ['mean', 'interval', 'change', 'smallestChange'].map((name) => `/${name}`);
  const items = (names: readonly string[], count: number, of: string): readonly string[] =>
    Array.from({ length: count }, (_, index) =>
      names.map((name) => `${of}/items/${index}/${name}`),
    ).flat();
  const answers = ['sd', 'spread', 'deviation', 'distribution', 'notApplicable', 'open', 'marks'];

  const cases: readonly (readonly [block: string, node: GroupNode, paths: readonly string[]])[] = [
    ['people', raw, ['/people', '/response']],
    ['total', raw, level.map((name) => `/total${name}`)],
    [
      'total/detail',
      raw,
      ['/total/interval', '/total/change', '/total/sd', '/total/smallestChange'],
    ],
    ['dimension/1', raw, level.map((name) => `/dimensions/1${name}`)],
    [
      'dimension/0/detail',
      raw,
      ['interval', 'change', 'sd', 'smallestChange'].map((name) => `/dimensions/0/${name}`),
    ],
    ['dimension/0/items', raw, items(['mean'], 3, '/dimensions/0')],
    [
      'dimension/0/items/detail',
      raw,
      [
        '/dimensions/0/spread',
        '/dimensions/0/deviation',
        '/dimensions/0/agreement',
        ...items(answers, 3, '/dimensions/0'),
      ],
    ],
    ['count/0', raw, ['/counts/0/mean']],
    ['count/0/detail', raw, ['/counts/0/sd']],
    [
      'count/0/items/detail',
      raw,
      // Of what is counted there is no spread in words.
      items(
        ['mean', ...answers.filter((name) => !['spread', 'deviation'].includes(name))],
        1,
        '/counts/0',
      ),
    ],
    [
      'preferences',
      preferred,
      preferred.preferences.preferences.map((_, at) => `/preferences/preferences/${at}/mean`),
    ],
    [
      'preferences/detail',
      preferred,
      [
        ...preferred.preferences.preferences.flatMap((_, at) =>
          ['spread', 'coverage'].map((name) => `/preferences/preferences/${at}/${name}`),
        ),
        '/preferences/variety',
      ],
    ],
  ];
  for (const [block, node, paths] of cases) {
    test(`${block}, and nothing else`, () => {
      const hidden = hiddenIn(releaseNode(node, release({ [block]: 'suppressed-small' })));
      assert.deepEqual([...hidden].sort(), [...paths].sort());
    });
  }

  test('nothing, where all is shown', () => {
    assert.deepEqual(hiddenIn(releaseNode(raw, release())), []);
  });
});

test('What is shown is rounded, and what one person counted most is not', () => {
  const node = releaseNode(raw, release());
  const [dimension] = node.dimensions;
  assert.equal(dimension?.mean.value, Math.round(raw.dimensions[0]?.mean.value ?? 0));
  assert.equal((dimension?.sd.value ?? 1) % 5, 0);
  assert.equal((dimension?.deviation.value ?? 1) % 5, 0);
  assert.equal((dimension?.items[0]?.sd.value ?? 1) % 5, 0);
  assert.equal(
    dimension?.items[0]?.mean.value,
    Math.round(raw.dimensions[0]?.items[0]?.mean.value ?? 0),
  );
  assert.deepEqual(dimension?.items[0]?.distribution, raw.dimensions[0]?.items[0]?.distribution);
  assert.equal(node.counts[0]?.scale, raw.counts[0]?.scale);
  assert.deepEqual(node.counts[0]?.most, { value: null, reason: 'suppressed-dominance' });
  assert.equal(node.counts[0]?.items[0]?.item, raw.counts[0]?.items[0]?.item);
  const { scale, mean, spread } = releaseNode(preferred, release()).preferences.preferences[0]!;
  const one = preferred.preferences.preferences[0]!;
  assert.equal(scale, one.scale);
  assert.equal(mean.value, Math.round(one.mean.value ?? 0));
  assert.equal((spread.value ?? 1) % 5, 0);
});

test('A group without items says nothing of how far they lie apart', () => {
  const links = groupOf(rawReport(people(12, '-', 'x')), 'x');
  const [dimension] = releaseNode(links, release()).dimensions;
  const absent = { n: null, value: null, reason: 'not-for-this-level' };
  for (const figure of [dimension?.spread, dimension?.deviation, dimension?.agreement]) {
    assert.deepEqual(figure, absent);
  }
  assert.equal(typeof dimension?.mean.value, 'number');
});

describe('What waits keeps what was shown', () => {
  const marked = (path: string): object => ({ n: 1, value: path });
  /** Every figure of a node with its path in place of its value, so that it shows where it came from. */
  function mark(node: unknown, path = ''): unknown {
    if (typeof node !== 'object' || node === null) return node;
    if (Object.hasOwn(node, 'value')) return marked(path);
    if (Array.isArray(node)) return node.map((part, index) => mark(part, `${path}/${index}`));
    return Object.fromEntries(
      Object.entries(node).map(([key, part]) => [key, mark(part, `${path}/${key}`)]),
    );
  }
  function keptIn(node: unknown): readonly string[] {
    if (typeof node !== 'object' || node === null) return [];
    const { value } = node as { readonly value?: unknown };
    if (typeof value === 'string' && value.startsWith('/')) return [value];
    return Object.values(node).flatMap(keptIn);
  }

  const level = (of: string): readonly string[] =>
    ['mean', 'interval', 'shrunken', 'change', 'smallestChange'].map((name) => `${of}/${name}`);
  const answers = ['sd', 'spread', 'deviation', 'distribution', 'notApplicable', 'open', 'marks'];
  const three = [0, 1, 2];
  const cases: readonly (readonly [block: string, node: GroupNode, paths: readonly string[]])[] = [
    ['people', raw, []],
    ['total', raw, [...level('/total'), '/total/sd']],
    ['dimension/0', raw, level('/dimensions/0')],
    ['dimension/0/detail', raw, ['/dimensions/0/sd']],
    ['dimension/0/items', raw, three.map((at) => `/dimensions/0/items/${at}/mean`)],
    [
      'dimension/0/items/detail',
      raw,
      [
        ...['spread', 'deviation', 'agreement'].map((name) => `/dimensions/0/${name}`),
        ...three.flatMap((at) => answers.map((name) => `/dimensions/0/items/${at}/${name}`)),
      ],
    ],
    ['count/0', raw, ['/counts/0/mean']],
    ['count/0/detail', raw, ['/counts/0/sd']],
    ['count/0/items/detail', raw, ['mean', ...answers].map((name) => `/counts/0/items/0/${name}`)],
    [
      'preferences',
      preferred,
      preferred.preferences.preferences.map((_, at) => `/preferences/preferences/${at}/mean`),
    ],
    [
      'preferences/detail',
      preferred,
      [
        ...preferred.preferences.preferences.flatMap((_, at) =>
          ['spread', 'coverage'].map((name) => `/preferences/preferences/${at}/${name}`),
        ),
        '/preferences/variety',
      ],
    ],
  ];
  for (const [block, node, paths] of cases) {
    test(`of ${block}, and of nothing else`, () => {
      const old = mark(node) as GroupNode;
      const waits = (one: string): boolean => one === block;
      const found = keptIn(releaseNode(node, release({}, { old, waits })));
      assert.deepEqual([...found].sort(), [...paths].sort());
    });
  }

  test('and cannot where nothing was', () => {
    const waits = (block: string): boolean => block === 'total';
    assert.throws(() => releaseNode(raw, release({}, { waits })), {
      name: 'RangeError',
      message: 'Only a group that was released can keep its figures.',
    });
    assert.equal(keep(0), 0);
  });
});
