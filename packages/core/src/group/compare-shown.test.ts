import assert from 'node:assert/strict';
import { test } from 'node:test';
import { welchTwo } from '../statistics/welch-two.js';
import { people, rawReport } from '../testing/raw-report.js';
import { compareShown } from './compare-shown.js';
import type { DimensionNode, GroupComparison, GroupFigure, TeamNode } from './report-tree.js';

const { organisation } = rawReport([
  ...people(10, 'a'),
  ...people(11, 'b'),
  ...people(12, 'c'),
  ...people(13, 'd'),
]);
const raw = organisation.dimensions[0]!.teamComparison;
const [a, b, c, d] = organisation.teams as readonly TeamNode[] as readonly [
  TeamNode,
  TeamNode,
  TeamNode,
  TeamNode,
];

function changed(team: TeamNode, change: Partial<DimensionNode>): TeamNode {
  const [first, ...others] = team.dimensions;
  return { ...team, dimensions: [{ ...first!, ...change }, ...others] };
}

function pairs({ value }: GroupFigure<GroupComparison>): readonly string[] {
  return value?.pairs.value?.map((pair) => pair.a + pair.b) ?? [];
}

const withheld = { n: null, value: null, reason: 'suppressed-small' } as const;

test('Groups that withhold their mean or their spread are not beside the others', () => {
  assert.deepEqual(pairs(compareShown(raw, [a, b, c, d], 0)), ['ab', 'ac', 'ad', 'bc', 'bd', 'cd']);
  const without = [changed(a, { mean: withheld }), b, changed(c, { sd: withheld }), d];
  assert.deepEqual(pairs(compareShown(raw, without, 0)), ['bd']);
});

test('The difference is that of the figures shown, to two decimals', () => {
  const shown = (team: TeamNode, mean: number, sd: number, n: number): TeamNode =>
    changed(team, { mean: { n, value: mean }, sd: { n, value: sd } });
  const compared = compareShown(raw, [shown(a, 61, 20, 10), shown(b, 48, 15, 12)], 0);
  const expected = welchTwo(
    { n: 10, mean: 61, m2: 9 * 400 },
    { n: 12, mean: 48, m2: 11 * 225 },
  ).value!;
  const difference = compared.value?.pairs.value?.[0]?.difference;
  assert.equal(compared.n, 10);
  assert.equal(difference?.n, 10);
  assert.equal(difference?.value?.value, 13);
  assert.equal(difference?.value?.p, Math.round(100 * expected.p) / 100);
  assert.equal(difference?.value?.interval.low, Math.round(100 * expected.interval.lower) / 100);
});

test('With one group left nothing is beside another', () => {
  const absent = { n: null, value: null, reason: 'suppressed-complement' };
  assert.deepEqual(compareShown(raw, [a], 0), absent);
  assert.deepEqual(compareShown(raw, [a, changed(b, { mean: withheld })], 0), absent);
  assert.deepEqual(compareShown(raw, [a, b], 9), absent);
});

test('What was absent before keeps its reason', () => {
  const few = { n: 0, value: null, reason: 'too-few-teams' } as const;
  assert.equal(compareShown(few, [a, b], 0), few);
});
