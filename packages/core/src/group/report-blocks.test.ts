import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { leervoorkeur } from '../instruments/leervoorkeur/leervoorkeur.js';
import { groupOf, people, rawReport } from '../testing/raw-report.js';
import { syntheticOrganisation } from '../testing/synthetic-organisation.js';
import { groupReport } from './group-report.js';
import type { Measured } from './measured.js';
import { reportBlocks, type Block } from './report-blocks.js';
import type { GroupNode, ReportTree } from './report-tree.js';
import { summarise } from './summarise.js';

/** Two scales of three items and of two, and one that is counted; the last of six left one item open. */
const tree = rawReport([...people(12), '- - 0 1 2 3 - - 4']);
const node = groupOf(tree);

function blockOf(id: string, of: ReportTree = tree): Block {
  const found = reportBlocks(of).find((block) => block.id === id);
  assert.ok(found, `There is no block ${id}.`);
  return found;
}

function read(id: string, group: GroupNode = node, of: ReportTree = tree): readonly Measured[] {
  return blockOf(id, of).read(group);
}

test('The blocks of a tree stand each behind those that it is within', () => {
  assert.deepEqual(
    reportBlocks(tree).map(({ id, isDetail, within, over }) => [id, isDetail, within, over]),
    [
      ['people', false, [], null],
      ['dimension/0', false, [], null],
      ['dimension/0/detail', true, ['dimension/0'], null],
      ['dimension/0/items', false, ['dimension/0'], null],
      [
        'dimension/0/items/detail',
        true,
        ['dimension/0/items', 'dimension/0/detail'],
        'dimension/0',
      ],
      ['dimension/1', false, [], null],
      ['dimension/1/detail', true, ['dimension/1'], null],
      ['dimension/1/items', false, ['dimension/1'], null],
      [
        'dimension/1/items/detail',
        true,
        ['dimension/1/items', 'dimension/1/detail'],
        'dimension/1',
      ],
      ['total', false, ['dimension/0', 'dimension/1'], null],
      ['total/detail', true, ['total'], null],
      ['count/0', false, [], null],
      ['count/0/detail', true, ['count/0'], 'count/0'],
      ['count/0/items/detail', true, ['count/0/detail'], 'count/0'],
      ['preferences', false, [], null],
      ['preferences/detail', true, ['preferences'], null],
    ],
  );
});

describe('A block reads of a group', () => {
  const [first, second] = node.dimensions;

  test('how many people there are', () => {
    assert.deepEqual(
      read('people').map(({ n, mean, scale }) => [n, mean, scale]),
      [[13, null, null]],
    );
  });

  test('the mean of its own dimension', () => {
    assert.deepEqual(
      ['dimension/0', 'dimension/1'].map((id) => read(id).map(({ n, mean }) => [n, mean])),
      [[[13, first?.mean.value]], [[12, second?.mean.value]]],
    );
    assert.deepEqual(read('dimension/0')[0]?.scale, { steps: 4 });
  });

  test('the standard deviation of its own dimension, with the answers to its items', () => {
    const [one, ...others] = read('dimension/1/detail');
    assert.deepEqual(others, []);
    assert.equal(one?.deviation, second?.sd.value);
    assert.deepEqual(
      one?.items,
      second?.items.map(({ distribution }) => distribution.value),
    );
  });

  test('its own items', () => {
    const counts = (id: string): readonly number[] => read(id).map(({ n }) => n);
    assert.deepEqual(counts('dimension/0/items'), [13, 13, 13]);
    assert.deepEqual(counts('dimension/1/items'), [12, 12]);
    assert.deepEqual(counts('dimension/1/items/detail'), [12, 12]);
    assert.deepEqual(
      read('dimension/1/items/detail')[0]?.counts,
      // The one who left it open stands behind the answers.
      [...(second?.items[0]?.distribution.value ?? []), 1, 0],
    );
  });

  test('the total, and who is in a dimension and not in it: the last, with 1, 2 and 3 of 4', () => {
    assert.deepEqual(
      read('total').map(({ n, mean, isLeft }) => [n, mean, isLeft]),
      [
        [12, node.total.mean.value, false],
        [1, null, true],
        [0, null, true],
        // Both together.
        [1, 50, true],
      ],
    );
    const [detail] = read('total/detail');
    assert.equal(detail?.deviation, node.total.sd.value);
    assert.equal(detail?.items?.length, 5);
  });

  test('what was counted, and the most of any one', () => {
    const [count] = node.counts;
    assert.deepEqual(
      read('count/0').map(({ n, mean, most }) => [n, mean, most]),
      [[13, count?.mean.value, 4]],
    );
    assert.deepEqual(
      read('count/0/detail').map(({ n, deviation }) => [n, deviation]),
      [[13, null]],
    );
    assert.deepEqual(
      read('count/0/items/detail').map(({ n, counts }) => [n, counts]),
      [[13, count?.items[0]?.distribution.value]],
    );
  });

  test('no preferences, where the instrument has none', () => {
    assert.deepEqual(read('preferences'), []);
    assert.deepEqual(read('preferences/detail'), []);
  });
});

test('Of a group that was drawn up in another way a block reads nothing', () => {
  const bare = { ...node, dimensions: [], counts: [] };
  for (const { id, read: readBlock } of reportBlocks(tree)) {
    if (/^(dimension|count)/.test(id)) assert.deepEqual(readBlock(bare), [], id);
  }
});

test('The ends of a dimension are those of its item of the fewest points', () => {
  const [first, ...others] = tree.organisation.dimensions;
  const [item, ...items] = first!.items;
  const withSteps = (answers: number): ReportTree => {
    const distribution = { n: 2, value: Array.from({ length: answers }, () => 1) };
    const short = { ...first!, items: [{ ...item!, distribution }, ...items] };
    const dimensions = [short, ...others];
    return { ...tree, organisation: { ...tree.organisation, dimensions } };
  };
  const steps = (answers: number): unknown =>
    read('dimension/0', node, withSteps(answers))[0]?.scale;
  assert.deepEqual([steps(3), steps(7)], [{ steps: 2 }, { steps: 4 }]);
});

describe('Of preferences a block reads', () => {
  const results = syntheticOrganisation(leervoorkeur, { seed: 1, teams: { a: 14 }, gaps: 0 });
  const preferred = groupReport(leervoorkeur, summarise(leervoorkeur, results).summary);
  const { organisation } = preferred;
  const { preferences } = organisation.preferences;

  test('their means, without ends', () => {
    assert.deepEqual(
      read('preferences', organisation, preferred).map(({ n, mean, scale }) => [n, mean, scale]),
      preferences.map(({ mean }) => [14, mean.value, null]),
    );
  });

  test('how they differ, who holds them and who does not, and how varied they are', () => {
    assert.deepEqual(
      read('preferences/detail', organisation, preferred).map(({ n, counts }) => [n, counts]),
      [
        ...preferences.flatMap(({ coverage }) => [
          [14, null],
          [14, [coverage.value, 14 - (coverage.value ?? 0)]],
        ]),
        [14, null],
      ],
    );
  });
});
