/**
 * Where a value stands on an axis: a straight line from domain to range, kept within the range.
 *
 * Written by hand because d3-scale's linear scale alone outweighs Lit; a test holds it against that scale.
 */
export function linearPosition(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): (value: number) => number {
  return (value) => {
    const share = Math.min(1, Math.max(0, (value - from) / (to - from)));
    return start + share * (end - start);
  };
}
