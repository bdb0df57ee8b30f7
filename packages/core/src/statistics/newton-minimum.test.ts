import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assertNear } from '../testing/reference.js';
import { choleskyOf, solveCholesky } from './cholesky.js';
import { leadingEigenvector } from './leading-eigenvector.js';
import { newtonMinimum } from './newton-minimum.js';
import { inverseOf } from './positive-definite.js';

describe('The lowest point', () => {
  test('of a bowl', () => {
    const point = newtonMinimum([10, -10], ([x, y]) => ({
      value: (x! - 1) ** 2 + 2 * (y! + 3) ** 2 + x! * y!,
      gradient: [2 * (x! - 1) + y!, 4 * (y! + 3) + x!],
      hessian: [
        [2, 1],
        [1, 4],
      ],
    }))!;
    // 2x + y = 2, x + 4y = −12
    assertNear(point[0], 20 / 7);
    assertNear(point[1], -26 / 7);
  });

  test('of a bent valley (Rosenbrock 1960), from where it curves down', () => {
    const point = newtonMinimum([0, 1], ([x, y]) => ({
      value: (1 - x!) ** 2 + 100 * (y! - x! ** 2) ** 2,
      gradient: [-2 * (1 - x!) - 400 * x! * (y! - x! ** 2), 200 * (y! - x! ** 2)],
      hessian: [
        [2 - 400 * (y! - 3 * x! ** 2), -400 * x!],
        [-400 * x!, 200],
      ],
    }))!;
    assertNear(point[0], 1);
    assertNear(point[1], 1);
  });

  test('of a slope that never ends there is none', () => {
    const slope = newtonMinimum([0], ([x]) => ({
      value: Math.exp(-x!),
      gradient: [-Math.exp(-x!)],
      hessian: [[Math.exp(-x!)]],
    }));
    assert.equal(slope, null);
  });

  test('outside its region there is none', () => {
    const bowl = ([x]: readonly number[]) =>
      x! > 1 ? null : { value: (x! - 3) ** 2, gradient: [2 * (x! - 3)], hessian: [[2]] };
    assert.equal(newtonMinimum([0], bowl), null);
    assert.equal(newtonMinimum([2], bowl), null);
  });
});

describe('A symmetric matrix', () => {
  const matrix = [
    [4, 2, 0.6],
    [2, 5, 1.5],
    [0.6, 1.5, 3],
  ];

  test('is its triangle times that turned round', () => {
    const factor = choleskyOf(matrix)!;
    for (const [i, row] of factor.entries()) {
      for (const [j, other] of factor.slice(0, i + 1).entries()) {
        const product = other.reduce((sum, value, k) => sum + value * row[k]!, 0);
        assertNear(product, matrix[i]![j]!, 1e-14);
      }
    }
  });

  test('gives back what it was multiplied with', () => {
    const right = matrix.map(([a, b, c]) => a! * 1 + b! * -2 + c! * 3);
    const solution = solveCholesky(choleskyOf(matrix)!, right);
    for (const [index, value] of [1, -2, 3].entries()) assertNear(solution[index], value, 1e-14);
  });

  test('times its inverse is one', () => {
    const inverse = inverseOf(matrix)!;
    for (const [i, row] of matrix.entries()) {
      for (const j of matrix.keys()) {
        const product = row.reduce((sum, value, k) => sum + value * inverse[k]![j]!, 0);
        assertNear(product, i === j ? 1 : 0, 1e-14);
      }
    }
  });

  test('of which a row follows from others has no inverse', () => {
    for (const singular of [
      [
        [1, 2],
        [2, 4],
      ],
      [
        [1, 2],
        [2, 1],
      ],
      [[0]],
    ]) {
      assert.equal(choleskyOf(singular), null);
      assert.equal(inverseOf(singular), null);
    }
  });

  test('stretches most in the direction of its first eigenvector', () => {
    const { value, vector } = leadingEigenvector(
      [
        [2, 1],
        [1, 2],
      ],
      [-0.6, -0.8],
    );
    assertNear(value, 3, 1e-12);
    for (const part of vector) assertNear(part, Math.SQRT1_2, 1e-9);
  });
});
