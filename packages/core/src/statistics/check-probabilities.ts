/** @throws RangeError when one of the values is not a probability */
export function checkProbabilities(values: readonly number[]): void {
  for (const value of values) {
    if (!(value >= 0 && value <= 1)) throw new RangeError(`${value} is not a probability.`);
  }
}
