/** People below whom no figure of a group is given. */
const SMALLEST_GROUP = 5;

/**
 * How many people a figure must rest on before it is given. A host may ask for more, never for fewer.
 *
 * @param wish - what the host asks for
 * @returns people, 5 or more
 * @example
 * smallestGroup(8); // 8
 * smallestGroup(3); // 5
 */
export function smallestGroup(wish: number = SMALLEST_GROUP): number {
  // Not Math.max: it would hand on NaN, and nothing is smaller than NaN.
  return wish > SMALLEST_GROUP ? wish : SMALLEST_GROUP;
}
