export interface ShrunkenMean {
  /** How far the mean of this team can be relied on, 0 to 1: the weight of its own mean. */
  readonly reliability: number;
  /** Between the team's own mean and the grand mean, in the same unit. */
  readonly mean: number;
}

/**
 * The mean of a team, drawn towards the mean of all teams by as much as it is uncertain: a small team with an extreme
 * mean is more likely to be lucky than extreme. Show it beside the raw mean, never instead.
 *
 * @param team - how many people, 1 or more, and their mean
 * @param icc1 - of all teams together: see `icc`; below 0 counts as 0
 * @param grandMean - the mean of the means of the teams
 * @throws RangeError when the team has nobody, or `icc1` is above 1
 * @see Raudenbush & Bryk 2002 (empirical Bayes)
 * @example
 * shrunkenMean({ n: 8, mean: 70 }, 0.12, 60); // { reliability: 0.52, mean: 65.2 }
 */
export function shrunkenMean(
  { n, mean }: { readonly n: number; readonly mean: number },
  icc1: number,
  grandMean: number,
): ShrunkenMean {
  if (!(n >= 1)) throw new RangeError(`A team of ${n} people has no mean.`);
  if (!(icc1 <= 1)) throw new RangeError(`An ICC1 of ${icc1} is above 1.`);
  const share = Math.max(0, icc1);
  const reliability = (n * share) / (1 + (n - 1) * share);
  return { reliability, mean: reliability * mean + (1 - reliability) * grandMean };
}
