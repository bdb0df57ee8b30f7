import type { Matrix } from './matrix.js';

/** Covariances of items between people, and how many people: all that the reliability of a scale needs. */
export interface ItemCovariances {
  readonly n: number;
  /** Variances and covariances with n − 1: symmetric, as many rows and columns as items. */
  readonly matrix: Matrix;
}
