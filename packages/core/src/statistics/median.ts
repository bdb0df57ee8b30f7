/**
 * The value in the middle: half of the others lie below, half above. Of an even number the mean of the middle two.
 *
 * @param values - in any unit and order
 * @returns the median in the same unit, or `null` of no values
 * @example
 * median([3, 4, 4, 5]); // 4
 */
export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2;
}
