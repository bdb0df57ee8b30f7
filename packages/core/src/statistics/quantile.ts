/**
 * The value below which a share of the values lies, on a straight line between neighbours (type 7: what R, NumPy and
 * spreadsheets give).
 *
 * @param values - in any unit and order
 * @param share - 0 to 1
 * @returns the quantile in the same unit, or `null` of no values
 * @throws RangeError when `share` is not within 0 and 1
 * @see Hyndman & Fan 1996
 * @example
 * quantile([1, 2, 3, 4], 0.25); // 1.75
 */
export function quantile(values: readonly number[], share: number): number | null {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`${share} is not a share of the values.`);
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)]!;
  const above = sorted[Math.ceil(at)]!;
  // Equal neighbours first: with two infinite ones the line between them is no number.
  return below === above ? below : below + (at - Math.floor(at)) * (above - below);
}
