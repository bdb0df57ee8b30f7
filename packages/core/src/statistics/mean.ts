/**
 * The arithmetic mean.
 *
 * @param values - in any unit
 * @returns the mean in the same unit, or `null` of no values
 * @example
 * mean([40, 75, 55, 60, 80]); // 62
 */
export function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}
