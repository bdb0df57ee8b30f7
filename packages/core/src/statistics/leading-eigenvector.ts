import type { Matrix } from './matrix.js';

export interface Eigenpair {
  readonly value: number;
  /** Of length 1, its sum not below 0. */
  readonly vector: readonly number[];
}

/**
 * The direction in which a symmetric matrix without negative eigenvalues stretches most, by the power method.
 *
 * @param start - a direction to begin with, not at right angles to the one sought
 */
export function leadingEigenvector(matrix: Matrix, start: readonly number[]): Eigenpair {
  let vector = start;
  let value = 0;
  for (let round = 0; round < 2000; round += 1) {
    const image: number[] = [];
    let squares = 0;
    for (const row of matrix) {
      let sum = 0;
      for (let index = 0; index < row.length; index += 1) sum += row[index]! * vector[index]!;
      image.push(sum);
      squares += sum ** 2;
    }
    value = Math.sqrt(squares);
    let change = 0;
    for (let index = 0; index < image.length; index += 1) {
      image[index]! /= value;
      change = Math.max(change, Math.abs(image[index]! - vector[index]!));
    }
    vector = image;
    if (change < 1e-12) break;
  }
  const sign = vector.reduce((sum, part) => sum + part, 0) < 0 ? -1 : 1;
  return { value, vector: vector.map((part) => sign * part) };
}
