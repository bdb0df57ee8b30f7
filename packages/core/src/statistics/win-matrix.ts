/** Per object how often it was preferred over each other object: `wins[i][j]` times i over j. The diagonal is not read. */
export type WinMatrix = readonly (readonly number[])[];

/**
 * @throws RangeError when the matrix is not square, has fewer than two objects, or a count below 0
 */
export function checkWins(wins: WinMatrix): void {
  if (wins.length < 2) throw new RangeError('To compare takes two objects or more.');
  for (const [i, row] of wins.entries()) {
    if (row.length !== wins.length) {
      throw new RangeError(`${row.length} opponents do not fit ${wins.length} objects.`);
    }
    for (const [j, count] of row.entries()) {
      if (i !== j && !(count >= 0 && count < Infinity)) {
        throw new RangeError(`${count} is not how often an object was preferred.`);
      }
    }
  }
}
