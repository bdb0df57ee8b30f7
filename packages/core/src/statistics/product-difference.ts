import type { ExactInteger } from './exact-integer.js';

/**
 * a · b − c · d of whole numbers, rounded once at the end. Sums of squares minus squares of sums lose all their digits
 * when the two are rounded before.
 *
 * @example
 * productDifference(3, 14, 6, 6); // 6
 */
export function productDifference(
  a: ExactInteger,
  b: ExactInteger,
  c: ExactInteger,
  d: ExactInteger,
): number {
  const first = Number(a) * Number(b);
  const second = Number(c) * Number(d);
  // Products that a double holds exactly need no more; it is many times quicker, and nearly all of them are.
  if (Number.isSafeInteger(first) && Number.isSafeInteger(second)) return first - second;
  return Number(BigInt(a) * BigInt(b) - BigInt(c) * BigInt(d));
}
