import assert from 'node:assert/strict';
import { test } from 'node:test';
import { people, rawReport } from '../testing/raw-report.js';
import { groupKey, groupNodes } from './group-nodes.js';

const tree = rawReport([...people(5, 'a', 'x'), ...people(5, 'b', 'y'), ...people(5, 'c', 'x')]);

test('Groups stand in one order: the organisation, teams, links; each with its key', () => {
  const keys = groupNodes(tree).map((_, index) => groupKey(tree, index));
  assert.deepEqual(keys, [
    { level: 'organisation', label: null },
    { level: 'team', label: 'a' },
    { level: 'team', label: 'b' },
    { level: 'team', label: 'c' },
    { level: 'link', label: 'x' },
    { level: 'link', label: 'y' },
  ]);
  assert.deepEqual(
    groupNodes(tree).map(({ label }) => label),
    keys.map(({ label }) => label),
  );
  assert.deepEqual(groupKey(tree, 6), { level: 'link', label: null });
});
