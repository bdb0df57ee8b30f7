/**
 * How much probability an interval leaves out at each side.
 *
 * @param level - confidence, between 0 and 1
 * @throws RangeError when `level` is not between 0 and 1
 * @example
 * twoSidedTail(0.95); // 0.025
 */
export function twoSidedTail(level: number): number {
  if (!(level > 0 && level < 1)) {
    throw new RangeError(`A confidence level lies between 0 and 1, not at ${level}.`);
  }
  return (1 - level) / 2;
}
