/** @throws RangeError when degrees of freedom are no number above 0 */
export function checkDegreesOfFreedom(...all: readonly number[]): void {
  for (const df of all) {
    if (!(df > 0 && df < Infinity)) {
      throw new RangeError(`Degrees of freedom are a number above 0: ${df}.`);
    }
  }
}
