/** How answers over five points are spread when people answer without meaning it but with a leaning. */
export const NULL_PROPORTIONS = {
  slightSkew: [0.05, 0.15, 0.2, 0.35, 0.25],
  moderateSkew: [0, 0.1, 0.15, 0.4, 0.35],
  heavySkew: [0, 0, 0.1, 0.4, 0.5],
  triangular: [0.11, 0.22, 0.34, 0.22, 0.11],
} as const;

/**
 * The variance of people who answer at random, each point as likely: what agreement is held against.
 *
 * @param points - how many answers there are, 2 or more
 * @returns (points² − 1) / 12
 * @throws RangeError when `points` is not a whole number of 2 or more
 * @see James, Demaree & Wolf 1984
 * @example
 * uniformNullVariance(5); // 2
 */
export function uniformNullVariance(points: number): number {
  if (!Number.isInteger(points) || points < 2) {
    throw new RangeError(`Nobody can disagree over ${points} answers.`);
  }
  return (points ** 2 - 1) / 12;
}

/**
 * The variance of people who answer at random with the given leaning. Random answers that lean agree more than uniform
 * ones, so a group must do more to show that it agrees.
 *
 * @param proportions - of each point, from the lowest to the highest; together 1
 * @throws RangeError when a proportion is below 0, or they are not 1 together
 * @see LeBreton & Senter 2008
 * @example
 * nullVariance(NULL_PROPORTIONS.slightSkew); // 1.34
 */
export function nullVariance(proportions: readonly number[]): number {
  let [total, sum] = [0, 0];
  for (const [point, proportion] of proportions.entries()) {
    if (!(proportion >= 0)) throw new RangeError(`${proportion} is not a proportion.`);
    total += proportion;
    sum += point * proportion;
  }
  if (Math.abs(total - 1) > 1e-9) throw new RangeError(`Proportions are ${total} together, not 1.`);
  let variance = 0;
  for (const [point, proportion] of proportions.entries()) {
    variance += proportion * (point - sum) ** 2;
  }
  return variance;
}
