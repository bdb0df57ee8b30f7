/** So high that a picture, with its heading and its sentence, fits a page of paper. */
const PAGE_EM = 54;

/**
 * The rows of a picture in parts, each drawn as a picture of its own: paper and screens cut a longer one anywhere, also
 * through a row.
 *
 * @param heightOf - a row, in em
 * @param most - in one part
 * @returns one part at least
 */
export function inParts<T>(
  rows: readonly T[],
  heightOf: (row: T) => number,
  most = PAGE_EM,
): readonly (readonly T[])[] {
  const parts: T[][] = [[]];
  let left = most;
  for (const row of rows) {
    const height = heightOf(row);
    if (height > left && parts.at(-1)?.length) {
      parts.push([]);
      left = most;
    }
    parts.at(-1)?.push(row);
    left -= height;
  }
  return parts;
}
