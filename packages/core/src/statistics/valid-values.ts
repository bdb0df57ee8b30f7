/** What people answered, in their order; `null` where somebody did not. */
export type Values = readonly (number | null)[];

/**
 * The values that are there.
 *
 * @throws RangeError when one of them is not a finite number
 * @example
 * validValues([3, null, 4]); // [3, 4]
 */
export function validValues(values: Values): number[] {
  const valid: number[] = [];
  for (const value of values) {
    if (value === null) continue;
    if (!Number.isFinite(value)) throw new RangeError(`${value} is not a value of a person.`);
    valid.push(value);
  }
  return valid;
}
