/**
 * The reliability of a scale that is made `times` as long with items like those it has, or shorter when `times` is
 * below 1: with 1 / k it is the reliability of one of k items.
 *
 * @param reliability - reliability of the scale as it is, 0 to 1
 * @param times - new length over old length, above 0
 * @returns reliability, 0 to 1
 * @see Spearman 1910; Brown 1910
 * @example
 * spearmanBrown(0.4, 6); // 0.8
 */
export function spearmanBrown(reliability: number, times: number): number {
  return (times * reliability) / (1 + (times - 1) * reliability);
}
