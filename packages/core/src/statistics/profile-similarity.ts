import type { Statistic } from '../model/figure.js';
import { coMomentsOf } from './co-moments.js';
import { pearsonOfCoMoments } from './pearson.js';
import { spearman } from './spearman.js';

export interface ProfileSimilarity {
  /** Elevation: mean of the first minus mean of the second. */
  readonly elevationDifference: number;
  /** Scatter: standard deviation (n − 1) of the first and of the second. */
  readonly scatter: readonly [number, number];
  /** Straight distance (D). */
  readonly distance: number;
  /** Mean of the differences without their sign. */
  readonly meanDifference: number;
  /** Shape: correlation of the two; absent when one is flat. Over five scores it is very unstable: draw it. */
  readonly pearson: Statistic<number>;
  readonly spearman: Statistic<number>;
  /** One number for elevation, scatter and shape together: the double-entry intraclass correlation. */
  readonly doubleEntry: Statistic<number>;
  /** Cosine of the two as seen from the midpoint of the scale; absent when one lies on it. */
  readonly cosine: Statistic<number>;
}

/**
 * How alike the profiles of two people are, with elevation, scatter and shape apart.
 *
 * @param first - scores of one person
 * @param second - scores of the other on the same scales
 * @param midpoint - of the scales
 * @returns the similarity, or `too-few-items` below two scales
 * @throws RangeError when they are not of as many scales, or a score is not a finite number
 * @see Cronbach & Gleser 1953; McCrae 2008 and Furr 2010 for the double-entry correlation
 * @example
 * profileSimilarity([60, 50, 40], [70, 60, 50], 50).value?.elevationDifference; // −10
 */
export function profileSimilarity(
  first: readonly number[],
  second: readonly number[],
  midpoint: number,
): Statistic<ProfileSimilarity> {
  const both = coMomentsOf(first, second);
  const { n, meanX, meanY, m2X, m2Y } = both;
  if (n < 2) return { value: null, reason: 'too-few-items' };
  const shape = pearsonOfCoMoments(both);
  const ranks = spearman(first, second);
  const differences = first.map((score, index) => score - second[index]!);
  return {
    value: {
      elevationDifference: meanX - meanY,
      scatter: [Math.sqrt(m2X / (n - 1)), Math.sqrt(m2Y / (n - 1))],
      distance: Math.sqrt(differences.reduce((sum, one) => sum + one ** 2, 0)),
      meanDifference: differences.reduce((sum, one) => sum + Math.abs(one), 0) / n,
      pearson: shape.value === null ? shape : { value: shape.value.r },
      spearman: ranks.value === null ? ranks : { value: ranks.value.rho },
      doubleEntry: doubleEntry(first, second),
      cosine: cosine(first, second, midpoint),
    },
  };
}

/** The correlation of (first, second) with (second, first). */
function doubleEntry(first: readonly number[], second: readonly number[]): Statistic<number> {
  const turned = pearsonOfCoMoments(coMomentsOf([...first, ...second], [...second, ...first]));
  return turned.value === null ? turned : { value: turned.value.r };
}

function cosine(
  first: readonly number[],
  second: readonly number[],
  midpoint: number,
): Statistic<number> {
  let [product, squaresFirst, squaresSecond] = [0, 0, 0];
  for (const [index, score] of first.entries()) {
    const [a, b] = [score - midpoint, second[index]! - midpoint];
    product += a * b;
    squaresFirst += a ** 2;
    squaresSecond += b ** 2;
  }
  if (squaresFirst === 0 || squaresSecond === 0) return { value: null, reason: 'no-variation' };
  return { value: product / Math.sqrt(squaresFirst * squaresSecond) };
}
