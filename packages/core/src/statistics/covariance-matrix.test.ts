import assert from 'node:assert/strict';
import { test } from 'node:test';
import { covarianceMatrix } from './covariance-matrix.js';
import { pairwiseCovarianceMatrix } from './pairwise-covariance-matrix.js';

test('Listwise leaves out who has a gap, pairwise only where the gap is', () => {
  const rows = [
    [1, 2],
    [3, 6],
    [5, null],
  ];
  assert.deepEqual(covarianceMatrix(rows).value, {
    n: 2,
    matrix: [
      [2, 4],
      [4, 8],
    ],
  });
  assert.deepEqual(pairwiseCovarianceMatrix(rows).value, [
    [4, 4],
    [4, 8],
  ]);
});

test('What all answer alike has no variance, not nearly none', () => {
  const rows = Array.from({ length: 7 }, (_, person) => [0.1, person]);
  const [first] = covarianceMatrix(rows).value!.matrix;
  assert.deepEqual(first, [0, 0]);
});

test('A large offset does not eat the digits', () => {
  const rows = [4, 7, 13, 16].map((x) => [1e9 + x, -1e9 - x]);
  assert.deepEqual(covarianceMatrix(rows).value!.matrix, [
    [30, -30],
    [-30, 30],
  ]);
});

test('Pairwise wants two people for every pair', () => {
  const two = [
    [1, 2],
    [3, 5],
  ];
  assert.deepEqual(pairwiseCovarianceMatrix(two).value, [
    [2, 3],
    [3, 4.5],
  ]);
  const absent = { value: null, reason: 'too-few-people' };
  assert.deepEqual(pairwiseCovarianceMatrix([]), absent);
  assert.deepEqual(pairwiseCovarianceMatrix([[1, 2]]), absent);
  const disjoint = [
    [1, null],
    [2, null],
    [null, 3],
    [null, 4],
    [5, 5],
  ];
  assert.deepEqual(pairwiseCovarianceMatrix(disjoint), absent);
});
