import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assertNear, referenceCases } from '../testing/reference.js';
import { referenceItems } from '../testing/reference-items.js';
import { fc } from '../testing/seeded.js';
import { covarianceMatrix } from './covariance-matrix.js';
import { cronbachAlpha } from './cronbach-alpha.js';
import { covarianceOfExact, exactCrossProducts } from './exact-cross-products.js';
import { pairwiseCovarianceMatrix } from './pairwise-covariance-matrix.js';
import { alphaStandardError } from './alpha-standard-error.js';
import { feldtInterval } from './feldt-interval.js';
import { guttmanLambda2 } from './guttman-lambda2.js';
import { itemRestCorrelations } from './item-rest-correlations.js';
import { meanInterItemCorrelation } from './mean-inter-item-correlation.js';
import { reliability, reliabilityOfRows } from './reliability.js';
import { splitHalf } from './split-half.js';
import { standardizedAlpha } from './standardized-alpha.js';

type Numbers = Readonly<Record<string, number>>;

describe('The figures of a scale are what R gives', () => {
  for (const one of referenceCases('reliability')) {
    test(one.id, () => {
      const expected = one.expected as Numbers;
      const lists = one.expected as unknown as Readonly<Record<string, readonly number[]>>;
      const ends = one.expected as unknown as Readonly<Record<string, Numbers>>;
      const figures = reliabilityOfRows(referenceItems(one)).value!;
      const error = figures.standardError.value!;
      assert.deepEqual([figures.n, figures.items], [expected['n'], expected['k']]);
      const pairs = [
        [figures.alpha, expected['alpha']],
        [figures.interval.lower, ends['alpha_ci_feldt']!['lower']],
        [figures.interval.upper, ends['alpha_ci_feldt']!['upper']],
        [error.se, ends['alpha_ase_ci_duhachek']!['ase']],
        [error.interval.lower, ends['alpha_ase_ci_duhachek']!['lower']],
        [error.interval.upper, ends['alpha_ase_ci_duhachek']!['upper']],
        [figures.standardizedAlpha.value, expected['alpha_std']],
        [figures.lambda2.value, expected['lambda2']],
        [figures.meanInterItemCorrelation.value, expected['mean_inter_item_r']],
        [figures.splitHalf.value!.correlation, expected['split_half_odd_even_r']],
        [figures.splitHalf.value!.reliability, expected['split_half_odd_even_sb']],
        [figures.scaleSd, expected['scale_sd']],
        [figures.sem, expected['sem_alpha']],
        ...figures.itemRest.map(({ value }, item) => [value, lists['item_rest_r']![item]] as const),
        ...figures.alphaIfDeleted.map(
          ({ value }, item) => [value, lists['alpha_if_deleted']![item]] as const,
        ),
      ] as const;
      assert.equal(pairs.length, 13 + 2 * figures.items);
      for (const [actual, wanted] of pairs) assertNear(actual, wanted!, one.tol);
    });
  }
});

describe('Alpha is what R gives', () => {
  for (const one of referenceCases('alpha')) {
    test(one.id, () => {
      const { missing } = one.args as unknown as { missing: string };
      const rows = referenceItems(one);
      const matrix =
        missing === 'pairwise'
          ? pairwiseCovarianceMatrix(rows).value
          : covarianceMatrix(rows).value?.matrix;
      const alpha = matrix ? cronbachAlpha(matrix).value : null;
      const { alpha: expected } = one.expected as unknown as { alpha: number | null };
      if (expected === null) assert.equal(alpha, null);
      else assertNear(alpha, expected, one.tol);
    });
  }
});

test('From exact cross-products it is the same', () => {
  const [one] = referenceCases('reliability', 'bfi1.A');
  const rows = referenceItems(one!);
  const products = exactCrossProducts(rows, 5);
  const matrix = covarianceOfExact(products).value!;
  const merged = reliability({ n: products.n, matrix }).value!;
  const direct = reliabilityOfRows(rows).value!;
  assert.equal(merged.n, direct.n);
  assertNear(merged.alpha, direct.alpha, 1e-12);
  assertNear(merged.sem, direct.sem, 1e-12);
});

describe('A scale without a figure says why', () => {
  const CASES = [
    { of: 'nobody', rows: [], reason: 'too-few-people' },
    { of: 'one person', rows: [[1, 2, 3]], reason: 'too-few-people' },
    {
      of: 'one complete row',
      rows: [
        [1, 2],
        [3, null],
        [4, 4],
      ].slice(0, 2),
      reason: 'too-few-people',
    },
    { of: 'one item', rows: [[1], [2], [4]], reason: 'too-few-items' },
    {
      of: 'people who answer alike',
      rows: [
        [3, 3],
        [3, 3],
        [3, 3],
      ],
      reason: 'no-variation',
    },
    {
      of: 'items that cancel out',
      rows: [
        [0.1, 0.7],
        [0.2, 0.6],
        [0.3, 0.5],
      ],
      reason: 'no-variation',
    },
  ] as const;
  for (const { of, rows, reason } of CASES) {
    test(of, () => assert.deepEqual(reliabilityOfRows(rows), { value: null, reason }));
  }

  test('people who are not counted', () => {
    const figures = reliability({
      n: 1,
      matrix: [
        [1, 0.5],
        [0.5, 1],
      ],
    });
    assert.deepEqual(figures, { value: null, reason: 'too-few-people' });
  });
});

describe('Each coefficient by itself says why it is absent', () => {
  const few = { value: null, reason: 'too-few-items' };
  const none = { value: null, reason: 'no-variation' };
  const alone = [[2]];
  const cancelling = [
    [1, -1],
    [-1, 1],
  ];
  const flatFirst = [
    [0, 0, 0],
    [0, 2, 1],
    [0, 1, 2],
  ];
  const CASES = [
    { of: 'alpha', figure: cronbachAlpha, cancelling: none },
    { of: 'lambda-2', figure: guttmanLambda2, cancelling: none },
    { of: 'split-half', figure: splitHalf, cancelling: none },
    { of: 'standardised alpha', figure: standardizedAlpha, cancelling: none },
    { of: 'mean correlation', figure: meanInterItemCorrelation, cancelling: { value: -1 } },
  ];
  for (const { of, figure, cancelling: expected } of CASES) {
    test(of, () => {
      assert.deepEqual(figure(alone), few);
      assert.deepEqual(figure([]), few);
      assert.deepEqual(figure(cancelling), expected);
    });
  }

  test('item-rest correlations', () => {
    assert.deepEqual(itemRestCorrelations(alone), [few]);
    assert.deepEqual(itemRestCorrelations([]), []);
    // Of two items the rest is the other one, also where both together are nothing.
    assert.deepEqual(itemRestCorrelations(cancelling), [{ value: -1 }, { value: -1 }]);
    assert.deepEqual(itemRestCorrelations(flatFirst)[0], none);
  });

  test('the standard error of alpha', () => {
    const pair = [
      [1, 0.5],
      [0.5, 1],
    ];
    assert.deepEqual(alphaStandardError({ n: 9, matrix: alone }), few);
    assert.deepEqual(alphaStandardError({ n: 9, matrix: cancelling }), none);
    for (const n of [1, Number.NaN]) {
      const absent = alphaStandardError({ n, matrix: pair });
      assert.deepEqual(absent, { value: null, reason: 'too-few-people' });
    }
    // Van Zyl, Neudecker & Nel 2000 by hand: V² and 1′V²1 of this pair are 2.5 and 4.5.
    assertNear(alphaStandardError({ n: 100, matrix: pair }).value?.se, 0.0666666666667, 1e-9);
  });

  test('a half that all answer alike, the odd one too', () => {
    const oddFlat = [
      [0, 0, 0],
      [0, 2, 0],
      [0, 0, 0],
    ];
    assert.deepEqual(splitHalf(oddFlat), none);
  });
});

test('Two people and two items are enough', () => {
  const pair = [
    [1, 0.5],
    [0.5, 1],
  ];
  assertNear(reliability({ n: 2, matrix: pair }).value?.alpha, 2 / 3);
  assertNear(alphaStandardError({ n: 2, matrix: pair }).value?.se, 2 / 3 / Math.SQRT2, 1e-9);
  assert.equal(meanInterItemCorrelation(pair).value, 0.5);
  // F with 1 and 1 degrees of freedom: its quantile is tan²(π p / 2).
  const { lower, upper } = feldtInterval(0.5, 2, 2);
  assertNear(lower, 1 - 0.5 * Math.tan((Math.PI * 0.975) / 2) ** 2, 1e-9);
  assertNear(upper, 1 - 0.5 * Math.tan((Math.PI * 0.025) / 2) ** 2, 1e-9);
});

test('Items that go against one another have a standardised alpha below 0', () => {
  const r = -0.3;
  const against = [
    [1, r, r],
    [r, 1, r],
    [r, r, 1],
  ];
  // k r / (1 + (k − 1) r)
  assertNear(standardizedAlpha(against).value, (3 * r) / (1 + 2 * r));
});

describe('A figure that is absent leaves the others', () => {
  test('of two items there is no alpha if one is deleted', () => {
    const figures = reliabilityOfRows([
      [1, 2],
      [2, 2],
      [4, 5],
      [3, 5],
    ]).value!;
    const absent = { value: null, reason: 'too-few-items' };
    assert.deepEqual(figures.alphaIfDeleted, [absent, absent]);
    assertNear(figures.itemRest[0]!.value, figures.splitHalf.value!.correlation);
  });

  test('an item that all answer alike has no correlation', () => {
    const figures = reliabilityOfRows([
      [1, 3, 2],
      [2, 3, 2],
      [4, 3, 5],
      [5, 3, 4],
    ]).value!;
    const absent = { value: null, reason: 'no-variation' };
    assert.deepEqual(figures.itemRest[1], absent);
    assert.deepEqual(figures.meanInterItemCorrelation, absent);
    assert.deepEqual(figures.standardizedAlpha, absent);
    assert.equal(typeof figures.itemRest[0]!.value, 'number');
    assert.equal(typeof figures.lambda2.value, 'number');
  });

  test('a half that all answer alike has no correlation', () => {
    const figures = reliabilityOfRows([
      [1, 3, 2],
      [2, 3, 2],
      [4, 3, 5],
    ]).value!;
    assert.deepEqual(figures.splitHalf, { value: null, reason: 'no-variation' });
  });

  test('a rest that cancels out has no correlation', () => {
    const figures = reliabilityOfRows([
      [1, 2, 5],
      [4, 3, 4],
      [2, 5, 2],
    ]).value!;
    assert.deepEqual(figures.itemRest[0], { value: null, reason: 'no-variation' });
  });
});

test('Other points on the same scale change no figure but the errors, which grow along', () => {
  const row = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 4, maxLength: 4 });
  const many = fc.array(row, { minLength: 5, maxLength: 20 });
  const shift = fc.integer({ min: -9, max: 9 });
  fc.assert(
    fc.property(many, fc.integer({ min: 2, max: 9 }), shift, (rows, times, added) => {
      const one = reliabilityOfRows(rows);
      const other = reliabilityOfRows(rows.map((r) => r.map((x) => times * x + added)));
      if (one.value === null) return assert.deepEqual(other, one);
      assertNear(other.value!.alpha, one.value.alpha, 1e-8);
      assertNear(other.value!.standardError.value!.se, one.value.standardError.value!.se, 1e-6);
      assertNear(other.value!.sem, times * one.value.sem, 1e-6);
      assert.ok(one.value.alpha <= 1 + 1e-12);
      assert.ok(one.value.lambda2.value! >= one.value.alpha - 1e-12);
      assert.ok(one.value.interval.lower <= one.value.alpha + 1e-12);
      assert.ok(one.value.interval.upper >= one.value.alpha - 1e-12);
    }),
  );
});

describe('What cannot be is refused', () => {
  const CASES = [
    {
      of: 'rows of other lengths',
      rows: [
        [1, 2],
        [1, 2, 3],
      ],
      message: /does not fit/,
    },
    { of: 'an answer that is no number', rows: [[1, Number.NaN]], message: /not an answer/ },
  ] as const;
  for (const { of, rows, message } of CASES) {
    test(of, () => {
      for (const run of [covarianceMatrix, pairwiseCovarianceMatrix, reliabilityOfRows]) {
        assert.throws(() => run(rows), { name: 'RangeError', message });
      }
    });
  }

  const MATRICES = [
    { of: 'not square', matrix: [[1, 2]], message: /no square/ },
    {
      of: 'not symmetric',
      matrix: [
        [1, 0.5],
        [0.4, 1],
      ],
      message: /no covariance/,
    },
    {
      of: 'with a variance below zero',
      matrix: [
        [1, 0],
        [0, -1],
      ],
      message: /no covariance/,
    },
    { of: 'with what is no number', matrix: [[Infinity]], message: /no covariance/ },
  ] as const;
  for (const { of, matrix, message } of MATRICES) {
    test(`a matrix ${of}`, () => {
      assert.throws(() => cronbachAlpha(matrix), { name: 'RangeError', message });
    });
  }

  test('a level that is none', () => {
    for (const level of [0, 1, Number.NaN]) {
      assert.throws(() => reliabilityOfRows([], level), { name: 'RangeError', message: /level/ });
      assert.throws(() => reliability({ n: 9, matrix: [] }, level), { message: /level/ });
    }
  });
});
