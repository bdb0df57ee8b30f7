import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { groupOf, people, rawReport } from '../testing/raw-report.js';
import {
  counted,
  countedSpread,
  countedItem,
  deviating,
  itemDetail,
  itemMeasured,
  leftOfTotal,
  level,
  stepsOf,
} from './measure.js';
import { PLAIN, type Measured } from './measured.js';
import type { CountNode, DimensionNode, GroupNode, ItemNode } from './report-tree.js';

/** Three items of five points on the first scale; one counted item. */
const node = (n: number): GroupNode => groupOf(rawReport(people(n)));
const first = (n: number): DimensionNode => node(n).dimensions[0]!;
const item = (n: number): ItemNode => first(n).items[0]!;
const withheld = { n: null, value: null, reason: 'suppressed-small' } as const;

/** What it says, and nothing else that is held here. */
function says(found: Measured, expected: Partial<Measured>): void {
  const { scale, counts, deviation, items, gaps, most, isLeft } = PLAIN;
  const all = { scale, counts, deviation, items, gaps, most, isLeft, ...expected };
  for (const [name, value] of Object.entries(all)) {
    assert.deepEqual(found[name as keyof Measured], value, name);
  }
}

describe('What a figure says of its group', () => {
  test('is its people, its mean and its ends', () => {
    says(level({ n: 7, value: 60 }, 4), {
      n: 7,
      mean: 60,
      scale: { steps: 4 },
    });
    says(level(withheld, 2), { n: 0, mean: null, scale: { steps: 2 } });
  });

  test('of a standard deviation is also what stands with it', () => {
    const dimension = first(12);
    const found = deviating(dimension, dimension.items);
    says(found, {
      n: 12,
      mean: dimension.mean.value,
      deviation: dimension.sd.value,
      items: dimension.items.map(({ distribution }) => distribution.value ?? []),
    });
    assert.equal(found.items?.length, 3);
    assert.equal(deviating(dimension, []).items, null);
    const without = deviating({ ...dimension, sd: withheld, mean: withheld }, []);
    says(without, { n: 0 });
    const hidden = dimension.items.map((one) => ({ ...one, distribution: withheld }));
    assert.equal(deviating(dimension, hidden).items, null);
  });

  test('of an item is also who left it open', () => {
    const [one, scale] = [{ ...item(9), open: { n: 9, value: 2 } }, first(9)];
    const asked = { ...one, notApplicable: { n: 9, value: 1 } };
    says(itemMeasured(asked, scale), {
      n: 9,
      mean: one.mean.value,
      scale: { steps: 4 },
      gaps: { people: 3, items: 3, scored: { n: 9, mean: scale.mean.value } },
    });
    const alone = itemMeasured({ ...one, open: withheld, notApplicable: withheld }, undefined);
    assert.deepEqual(alone.gaps, { people: 0, items: 0, scored: { n: 0, mean: null } });
  });

  test('of an item of ten people is how many gave each answer', () => {
    assert.equal(itemMeasured(item(9), first(9)).counts, null);
    assert.deepEqual(itemMeasured(item(10), first(10)).counts, item(10).distribution.value);
    assert.equal(itemMeasured({ ...item(10), mean: withheld }, first(10)).n, 0);
  });

  test('of the answers to an item is all of them, and those that are none', () => {
    const one = { ...item(10), open: { n: 10, value: 2 }, notApplicable: { n: 10, value: 1 } };
    const { value } = one.distribution;
    says(itemDetail(one), {
      n: 10,
      mean: one.mean.value,
      counts: [...(value ?? []), 2, 1],
      items: [value ?? []],
    });
    const hidden = itemDetail({ ...one, distribution: withheld });
    says(hidden, { n: 0, mean: one.mean.value });
    const open = itemDetail({ ...one, open: withheld, notApplicable: withheld });
    assert.deepEqual(open.counts, [...(value ?? []), 0, 0]);
  });

  test('of what is counted is the most of any one', () => {
    const count: CountNode = node(10).counts[0]!;
    says(counted(count), {
      n: 10,
      mean: count.mean.value,
      most: count.most.value,
    });
    assert.equal(typeof count.most.value, 'number');
    assert.deepEqual(counted({ ...count, mean: withheld }).n, 0);
    const one = { ...count.items[0]!, distribution: { n: 3, value: [1, 0, 2, 0, 0] } };
    says(countedItem(one), {
      n: 3,
      mean: one.mean.value,
      counts: [1, 0, 2, 0, 0],
      most: 2,
    });
    const hidden = countedItem({ ...one, distribution: withheld });
    assert.deepEqual([hidden.n, hidden.counts, hidden.most], [0, null, null]);
  });
});

test('An item has as many steps as answers but one, and four when they are not told', () => {
  assert.equal(stepsOf(item(5)), 4);
  assert.equal(stepsOf({ ...item(5), distribution: withheld }), 4);
  assert.equal(stepsOf({ ...item(5), distribution: { n: 5, value: [1, 4] } }), 1);
  assert.equal(stepsOf({ ...item(5), distribution: { n: 5, value: [5] } }), 1);
});

describe('Who is in a scale and not in the total', () => {
  const cases: readonly (readonly [
    name: string,
    lines: readonly string[],
    n: number,
    mean: number | null,
    scores: number,
  ])[] = [
    ['is nobody', people(6), 0, null, 0],
    ['has the mean that is left', [...people(6), ...times(5, '3 3 2 - 2')], 5, 200 / 3, 1],
    ['of whichever scale', [...people(6), ...times(5, '- - 2 1 2')], 5, 37.5, 1],
    [
      // Three in the one and two in the other: nobody is in both, or they would be in the total.
      'of both together',
      [...people(6), ...times(3, '3 3 2 - 2'), ...times(2, '- - 2 1 2')],
      5,
      (3 * (200 / 3) + 2 * 37.5) / 5,
      1,
    ],
  ];
  for (const [name, lines, n, mean, scores] of cases) {
    test(name, () => {
      const left = leftOfTotal(groupOf(rawReport(lines)));
      assert.equal(left.n, n);
      assert.equal(left.isLeft, true);
      assert.ok(mean === null ? left.mean === null : Math.abs((left.mean ?? NaN) - mean) < 1e-9);
      assert.deepEqual(left.scale, { steps: 4, scores });
      // Half a point for each person in a scale, and for each in the total as often as there are scales.
      assert.equal(left.blur, (n + 2 * 2 * 6) / 2);
    });
  }
});

test('The spread of what is counted is judged by how many counted what', () => {
  const [count] = groupOf(rawReport(people(6))).counts;
  assert.ok(count);
  const { n, items } = countedSpread(count);
  assert.equal(n, 6);
  assert.deepEqual(items, [count.items[0]?.distribution.value]);
});

function times(n: number, answers: string): readonly string[] {
  return Array.from({ length: n }, () => `- - 0 ${answers} 1`);
}
