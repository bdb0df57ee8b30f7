import type { Matrix } from './matrix.js';

/**
 * The lower triangle L of which L·L′ is a symmetric matrix.
 *
 * @returns rows of growing length, or `null` when the matrix is not positive definite: one row follows from others
 */
export function choleskyOf(matrix: Matrix): Matrix | null {
  const factor: number[][] = [];
  for (const [i, row] of matrix.entries()) {
    const line: number[] = [];
    for (let j = 0; j <= i; j += 1) {
      let rest = row[j]!;
      const other = j === i ? line : factor[j]!;
      for (let k = 0; k < j; k += 1) rest -= line[k]! * other[k]!;
      if (j < i) line.push(rest / other[j]!);
      // What is left of the diagonal after rounding only is nothing.
      else if (!(rest > 1e-12 * row[i]!)) return null;
      else line.push(Math.sqrt(rest));
    }
    factor.push(line);
  }
  return factor;
}

/** The solution x of L·L′·x = `right`. */
export function solveCholesky(factor: Matrix, right: readonly number[]): number[] {
  const solution = [...right];
  const size = factor.length;
  for (let row = 0; row < size; row += 1) {
    const line = factor[row]!;
    let rest = solution[row]!;
    for (let k = 0; k < row; k += 1) rest -= line[k]! * solution[k]!;
    solution[row] = rest / line[row]!;
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    const line = factor[row]!;
    const value = solution[row]! / line[row]!;
    solution[row] = value;
    for (let k = 0; k < row; k += 1) solution[k]! -= line[k]! * value;
  }
  return solution;
}
