/** Sums over the people of each group, exact: what `sampleOfExact` makes a mean and a variance of. */
export interface ColumnarMoments {
  /** Per group. */
  readonly n: Uint32Array;
  readonly sum: Float64Array;
  readonly squares: Float64Array;
}

/**
 * How many people of each group have a score, with its sum and its sum of squares: whole numbers, so that groups and
 * parts may be added in any order.
 *
 * @param scores - per person, 0 without one; of a column of `columnarScores`
 * @param groups - per person the number of the group, from 0
 * @param size - how many groups there are
 * @throws RangeError when the two are not of as many people, a group is not below `size`, or squares outgrow what a
 *   double holds exactly
 * @example
 * const { n, sum, squares } = columnarMoments(scores, teams, 100_000);
 * sampleOfExact({ n: n[7], sum: sum[7], squares: squares[7] }, unit).mean;
 */
export function columnarMoments(
  scores: Uint32Array,
  groups: Uint32Array,
  size: number,
): ColumnarMoments {
  if (scores.length !== groups.length) {
    throw new RangeError(`${scores.length} scores do not fit ${groups.length} people.`);
  }
  const n = new Uint32Array(size);
  const sum = new Float64Array(size);
  const squares = new Float64Array(size);
  for (let person = 0; person < scores.length; person += 1) {
    const group = groups[person]!;
    const score = scores[person]!;
    if (group >= size) throw new RangeError(`Group ${group} is not one of ${size}.`);
    if (score === 0) continue;
    n[group] = n[group]! + 1;
    sum[group] = sum[group]! + score;
    squares[group] = squares[group]! + score * score;
  }
  // Sums only grow, so that one which was ever too large still is.
  if (squares.some((square) => square > Number.MAX_SAFE_INTEGER)) {
    throw new RangeError('Too many people in one group: add up in parts.');
  }
  return { n, sum, squares };
}
