import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { hedgesG } from '../statistics/hedges-g.js';
import { welchTwo } from '../statistics/welch-two.js';
import { compareGroups, type ComparedGroup } from './group-comparison.js';
import type { GroupPair } from './report-tree.js';

function group(label: string, n: number, mean: number, sd = 10): ComparedGroup {
  return { label, sample: { n, mean, m2: sd ** 2 * (n - 1) } };
}

function pairsOf(...groups: readonly ComparedGroup[]): readonly GroupPair[] {
  return compareGroups(groups).value?.pairs.value ?? [];
}

describe('Beside each other are', () => {
  test('groups of five people and more, in the order given', () => {
    const groups = [group('c', 5, 40), group('a', 4, 60), group('b', 9, 70), group('d', 6, 50)];
    const { n, value } = compareGroups(groups);
    assert.equal(n, 5);
    assert.deepEqual(
      value?.pairs.value?.map(({ a, b, difference }) => [a, b, difference.n]),
      [
        ['c', 'b', 5],
        ['c', 'd', 5],
        ['b', 'd', 6],
      ],
    );
    assert.ok(value?.welch.value);
  });

  for (const groups of [[], [group('a', 40, 50)], [group('a', 40, 50), group('b', 4, 50)]]) {
    test(`none of ${groups.length} of which fewer than two have five people`, () => {
      assert.deepEqual(compareGroups(groups), { n: 0, value: null, reason: 'too-few-teams' });
    });
  }

  test('thirty, and no pairs of more', () => {
    const many = Array.from({ length: 31 }, (_, index) => group(`g${index}`, 8, 40 + index));
    assert.equal(pairsOf(...many.slice(0, 30)).length, 435);
    const { pairs, welch } = compareGroups(many).value ?? {};
    assert.deepEqual(pairs, { value: null, reason: 'too-many-groups' });
    assert.ok(welch?.value);
  });
});

describe('Of a pair is told', () => {
  test('the difference with its interval and size, and a p that counts the pairs', () => {
    const [a, b, c] = [group('a', 20, 70), group('b', 20, 55), group('c', 20, 53)] as const;
    const pairs = pairsOf(a, b, c);
    const tests = [welchTwo(a.sample, b.sample), welchTwo(a.sample, c.sample)];
    tests.push(welchTwo(b.sample, c.sample));
    // Holm: the least p three times, the next twice, the largest as it is.
    const expected = [2, 3, 1].map((times, index) => times * (tests[index]?.value?.p ?? NaN));
    for (const [index, { difference }] of pairs.entries()) {
      const { value, p, interval, g } = difference.value!;
      const own = tests[index]!.value!;
      assert.equal(value, own.difference);
      assert.deepEqual(interval, { low: own.interval.lower, high: own.interval.upper });
      assert.ok(Math.abs(p - expected[index]!) < 1e-12);
      assert.equal(difference.n, 20);
      if (index === 0) assert.equal(g.value, hedgesG(a.sample, b.sample).value?.g);
    }
    assert.deepEqual(
      pairs.map(({ difference }) => difference.value?.clear),
      [true, true, false],
    );
  });

  test('that it is clear only from five points on, up or down', () => {
    for (const [difference, isClear] of [
      [5, true],
      [-5, true],
      [4.9, false],
      [-4.9, false],
    ] as const) {
      const [pair] = pairsOf(group('a', 50, 50 + difference, 1), group('b', 50, 50, 1));
      assert.equal(pair?.difference.value?.clear, isClear);
    }
  });

  test('why there is no difference, where nobody differs; that pair counts for no other', () => {
    const [a, b, c] = [group('a', 9, 50, 0), group('b', 7, 60, 0), group('c', 8, 57)] as const;
    const [same, ...others] = pairsOf(a, b, c);
    assert.deepEqual(same, {
      a: 'a',
      b: 'b',
      difference: { n: 7, value: null, reason: 'no-variation' },
    });
    const [p, q] = [welchTwo(a.sample, c.sample), welchTwo(b.sample, c.sample)].map(
      ({ value }) => value?.p ?? NaN,
    ) as [number, number];
    const [first, second] = others.map(({ difference }) => difference.value?.p ?? NaN) as [
      number,
      number,
    ];
    assert.ok(p < q);
    assert.ok(Math.abs(first - 2 * p) < 1e-12);
    assert.ok(Math.abs(second - Math.max(2 * p, q)) < 1e-12);
  });
});
