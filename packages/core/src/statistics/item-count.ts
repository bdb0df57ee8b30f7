/**
 * How many items the rows have.
 *
 * @throws RangeError when they are not equally long, or an answer is not a finite number
 */
export function itemCount(rows: readonly (readonly (number | null)[])[]): number {
  const count = rows[0]?.length ?? 0;
  for (const row of rows) {
    if (row.length !== count) {
      throw new RangeError(`A row of ${row.length} answers does not fit ${count} items.`);
    }
    for (const value of row) {
      if (value !== null && !Number.isFinite(value)) {
        throw new RangeError(`${value} is not an answer of a person.`);
      }
    }
  }
  return count;
}
