/**
 * Agreement is a share of the null variance, so that must be more than nothing.
 *
 * @throws RangeError when it is not
 */
export function checkNullVariance(nullVariance: number): void {
  if (!(nullVariance > 0 && nullVariance < Infinity)) {
    throw new RangeError(`Agreement cannot be held against a variance of ${nullVariance}.`);
  }
}
