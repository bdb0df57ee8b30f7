import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assertNear, referenceCases } from '../testing/reference.js';
import { referenceItems } from '../testing/reference-items.js';
import { fc } from '../testing/seeded.js';
import { covarianceMatrix } from './covariance-matrix.js';
import { cronbachAlpha } from './cronbach-alpha.js';
import type { Matrix } from './matrix.js';
import { omegaMinres } from './omega-minres.js';
import { omegaMl } from './omega-ml.js';

describe('Omega is what R gives', () => {
  for (const one of referenceCases('omega')) {
    test(one.id, () => {
      const expected = one.expected as Readonly<Record<string, number>>;
      const lists = one.expected as unknown as Readonly<Record<string, readonly number[]>>;
      const { matrix } = covarianceMatrix(referenceItems(one)).value!;
      const [minres, ml] = [omegaMinres(matrix).value!, omegaMl(matrix).value!];
      assertNear(minres.omega, expected['omega_minres']!, 1e-8);
      assertNear(minres.observed, expected['omega_minres_observed']!, 1e-8);
      assertNear(ml.standardized, expected['omega_ml_std']!, 1e-8);
      assertNear(ml.raw, expected['omega_ml_raw']!, 1e-8);
      for (const item of matrix.keys()) {
        assertNear(minres.loadings[item], lists['loadings_minres']![item]!, 1e-8);
        assertNear(ml.loadings[item], lists['loadings_ml']![item]!, 1e-8);
      }
    });
  }
});

/** What one factor makes of these loadings, with the spreads of the items. */
function model(
  loadings: readonly number[],
  sds: readonly number[] = loadings.map(() => 1),
): Matrix {
  return loadings.map((a, i) => loadings.map((b, j) => (i === j ? 1 : a * b) * sds[i]! * sds[j]!));
}

const loading = fc.double({ min: 0.3, max: 0.93, noNaN: true });
const loadingsOf = fc.array(loading, { minLength: 3, maxLength: 12 });

test('Where the model holds exactly both estimators find its loadings', () => {
  fc.assert(
    fc.property(loadingsOf, (loadings) => {
      const [minres, ml] = [omegaMinres(model(loadings)).value!, omegaMl(model(loadings)).value!];
      const sum = loadings.reduce((total, each) => total + each, 0);
      const errors = loadings.reduce((total, each) => total + 1 - each ** 2, 0);
      for (const [item, each] of loadings.entries()) {
        assertNear(minres.loadings[item], each, 1e-7);
        assertNear(ml.loadings[item], each, 1e-7);
      }
      assertNear(minres.omega, sum ** 2 / (sum ** 2 + errors), 1e-8);
      assertNear(minres.observed, minres.omega, 1e-7);
      assertNear(ml.standardized, minres.omega, 1e-7);
    }),
  );
});

test('With equal loadings and spreads omega is alpha', () => {
  const matrix = model([0.6, 0.6, 0.6, 0.6], [2, 2, 2, 2]);
  const alpha = cronbachAlpha(matrix).value!;
  assertNear(omegaMl(matrix).value!.raw, alpha, 1e-9);
  assertNear(omegaMinres(matrix).value!.omega, alpha, 1e-9);
});

test('The raw omega weighs items by their spread, the standardised one does not', () => {
  const loadings = [0.9, 0.4, 0.5];
  const one = omegaMl(model(loadings)).value!;
  const other = omegaMl(model(loadings, [3, 1, 1])).value!;
  assertNear(one.raw, one.standardized, 1e-12);
  assertNear(other.standardized, one.standardized, 1e-9);
  assertNear(other.raw, 3.6 ** 2 / (3.6 ** 2 + 9 * 0.19 + 0.84 + 0.75), 1e-8);
});

/** Correlations of three items. */
const three = (ab: number, ac: number, bc: number): Matrix => [
  [1, ab, ac],
  [ab, 1, bc],
  [ac, bc, 1],
];

describe('A scale without an omega says why', () => {
  const improper = { value: null, reason: 'improper-solution' };

  test('two items', () => {
    const absent = { value: null, reason: 'too-few-items' };
    assert.deepEqual(omegaMinres(model([0.5, 0.5])), absent);
    assert.deepEqual(omegaMl(model([0.5, 0.5])), absent);
  });

  test('an item that all answer alike', () => {
    const absent = { value: null, reason: 'no-variation' };
    const matrix = model([0.5, 0.6, 0.7], [1, 0, 1]);
    assert.deepEqual(omegaMinres(matrix), absent);
    assert.deepEqual(omegaMl(matrix), absent);
  });

  test('an error variance that would be below zero (Heywood)', () => {
    // λ₁² = .9 · .8 / .5 = 1.44
    assert.deepEqual(omegaMinres(three(0.9, 0.8, 0.5)), improper);
    assert.deepEqual(omegaMl(three(0.9, 0.8, 0.5)), improper);
  });

  test('an item that is not turned round', () => {
    assert.deepEqual(omegaMinres(model([0.7, 0.6, 0.8, -0.5])), improper);
    assert.deepEqual(omegaMl(model([0.7, 0.6, 0.8, -0.5])), improper);
  });

  test('items that all work against one another', () => {
    assert.deepEqual(omegaMinres(three(-0.3, -0.3, -0.3)), improper);
    assert.deepEqual(omegaMl(three(-0.3, -0.3, -0.3)), improper);
  });

  test('items that follow from one another', () => {
    const absent = { value: null, reason: 'dependent-items' };
    const twice = covarianceMatrix([1, 4, 2, 5, 3].map((x, i) => [x, 2 * x, i])).value!.matrix;
    assert.deepEqual(omegaMl(twice), absent);
  });
});

test('Whatever the answers, omega is absent or a share', () => {
  const row = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 12 }), (rows) => {
      const { matrix } = covarianceMatrix(rows).value!;
      const [minres, ml] = [omegaMinres(matrix).value, omegaMl(matrix).value];
      for (const share of [minres?.omega, ml?.raw, ml?.standardized]) {
        assert.ok(share === undefined || (share >= 0 && share < 1), `${share}`);
      }
      for (const each of [...(minres?.loadings ?? []), ...(ml?.loadings ?? [])]) {
        assert.ok(each >= 0 && each < 1);
      }
    }),
  );
});

test('A matrix that cannot hold covariances is refused', () => {
  for (const omega of [omegaMinres, omegaMl]) {
    assert.throws(() => omega([[1, 2]]), { name: 'RangeError', message: /no square/ });
  }
});
