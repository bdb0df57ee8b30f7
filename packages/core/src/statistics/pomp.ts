/**
 * POMP: percent of the maximum possible. Linear, comparable over answer formats of other lengths, and without a norm.
 *
 * @param mean - mean of keyed answers, `min` to `max`
 * @returns 0 to 100
 * @see Cohen, Cohen, Aiken & West 1999
 * @example
 * pomp(4, 1, 5); // 75
 */
export function pomp(mean: number, min: number, max: number): number {
  return (100 * (mean - min)) / (max - min);
}
