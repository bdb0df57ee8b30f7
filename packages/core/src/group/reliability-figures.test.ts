import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ExactCrossProducts } from '../statistics/exact-cross-products.js';
import { feldtInterval } from '../statistics/feldt-interval.js';
import { ownReliability, reliabilityFigures } from './reliability-figures.js';

/**
 * The sums of so many people on the items of a scale: each is one of the rows in turn, so that any multiple of those has
 * the same reliability.
 */
function productsOf(n: number, rows: readonly (readonly number[])[]): ExactCrossProducts {
  const items = rows[0]?.length ?? 0;
  const sums = Array.from({ length: items }, () => 0);
  const products = Array.from({ length: (items * (items + 1)) / 2 }, () => 0);
  for (let person = 0; person < n; person += 1) {
    const row = rows[person % rows.length] ?? [];
    let at = 0;
    for (let i = 0; i < items; i += 1) {
      sums[i] = (sums[i] ?? 0) + (row[i] ?? 0);
      for (let j = 0; j <= i; j += 1)
        products[at] = (products[at++] ?? 0) + (row[i] ?? 0) * (row[j] ?? 0);
    }
  }
  return { n, sums, products };
}

/** Half answer 2 and half 4, of whom three in four say one point more on one item: a factor with equal loadings. */
const ROWS = [2, 4].flatMap((base) => [
  [base + 1, base, base],
  [base, base + 1, base],
  [base, base, base + 1],
  [base, base, base],
]);
/** Per eight people the squares of each item are 9.5, those of the sum 73.5, and two items have products of 7.5. */
const ALPHA = 1.5 * (1 - (3 * 9.5) / 73.5);

const OPPOSED = [
  [5, 1, 3],
  [1, 5, 3],
  [4, 2, 2],
  [2, 4, 4],
];

describe('Reliability', () => {
  test('is that of the answers', () => {
    const { n, value } = reliabilityFigures(productsOf(120, ROWS));
    assert.equal(n, 120);
    assert.ok(
      Math.abs((value?.alpha.value?.value ?? 0) - ALPHA) < 1e-12,
      `${value?.alpha.value?.value} ${ALPHA}`,
    );
    const { lower, upper } = feldtInterval(value?.alpha.value?.value ?? 0, 120, 3);
    assert.deepEqual(value?.alpha.value?.interval, { low: lower, high: upper });
    assert.equal(value?.omegaMethod, 'ml-raw');
    // With equal loadings omega is alpha.
    assert.ok(Math.abs((value?.omega.value ?? 0) - ALPHA) < 1e-6);
    assert.equal(value?.itemRest.length, 3);
    for (const one of value?.itemRest ?? []) {
      assert.ok(Math.abs((one.value ?? 0) - 15 / Math.sqrt(9.5 * 34)) < 1e-12);
    }
  });

  for (const [n, footing] of [
    [30, 'look'],
    [99, 'look'],
    [100, 'rely'],
  ] as const) {
    test(`of ${n} people is enough to ${footing} at or on`, () => {
      assert.equal(reliabilityFigures(productsOf(n, ROWS)).value?.footing, footing);
    });
  }

  for (const [name, products, n, reason] of [
    ['of 29 people', productsOf(29, ROWS), 29, 'too-few-people'],
    ['of nobody', productsOf(0, ROWS), 0, 'no-answers'],
    ['without sums', undefined, 0, 'no-answers'],
  ] as const) {
    test(`${name} is absent`, () => {
      assert.deepEqual(reliabilityFigures(products), { n, value: null, reason });
    });
  }

  test('that answers cannot show has its reasons, figure by figure', () => {
    const { n, value } = reliabilityFigures(productsOf(40, [[3, 3, 3]]));
    assert.equal(n, 40);
    assert.deepEqual(value?.alpha, { value: null, reason: 'no-variation' });
    assert.equal(value?.omega.value, null);
    assert.ok(value?.itemRest.every((one) => one.value === null));
  });
});

describe('The reliability of an organisation itself', () => {
  test('is its alpha, from a hundred people on', () => {
    assert.ok(Math.abs((ownReliability(productsOf(104, ROWS)) ?? 0) - ALPHA) < 1e-12);
    assert.equal(typeof ownReliability(productsOf(100, ROWS)), 'number');
    assert.equal(ownReliability(productsOf(99, ROWS)), null);
    assert.equal(ownReliability(undefined), null);
  });

  test('is none where items work against each other, or nobody differs', () => {
    assert.ok((reliabilityFigures(productsOf(120, OPPOSED)).value?.alpha.value?.value ?? 0) < 0);
    assert.equal(ownReliability(productsOf(120, OPPOSED)), null);
    assert.equal(ownReliability(productsOf(120, [[3, 3, 3]])), null);
  });

  test('may be none at all, and is then known', () => {
    // Three items that do not covary: alpha is 0.
    const apart = [0, 1, 2, 3, 4, 5, 6, 7].map((bits) => [bits & 1, (bits >> 1) & 1, bits >> 2]);
    assert.equal(ownReliability(productsOf(104, apart)), 0);
  });
});
