import type { Statistic } from '../model/figure.js';
import type { Matrix } from './matrix.js';
import { inverseOf } from './positive-definite.js';
import { isStronglyConnected } from './strongly-connected.js';
import { checkWins, type WinMatrix } from './win-matrix.js';

export interface BradleyTerry {
  /** Logarithm of the strength of each object; together 0. i is preferred over j with odds exp(bᵢ − bⱼ). */
  readonly strengths: readonly number[];
  /** Standard error of each, as a distance to the mean of all. */
  readonly standardErrors: readonly number[];
  /** The strengths as shares: chance to be the one that is preferred of all. Together 1. */
  readonly shares: readonly number[];
  /** How far the wins are from what the strengths predict; a χ² with `df` when the model holds. */
  readonly deviance: number;
  /** Pairs that were compared, less the strengths that are free. */
  readonly df: number;
  /** Without the binomial coefficients. */
  readonly logLikelihood: number;
}

export interface BradleyTerryOptions {
  /** Adds half a win each way to every pair, so that there always is a solution. Say so where it is shown. */
  readonly halfWins?: boolean;
}

/**
 * How strongly each of some objects is preferred, from comparisons in pairs by a group of people; pairs may be missing or
 * be compared more than once. By Newton's method on the likelihood, which has one top.
 *
 * @param wins - `wins[i][j]` is how often i was preferred over j; a tie is half a win each
 * @returns the strengths, or `not-connected` when some objects always won from the others or never met them
 * @throws RangeError when the matrix is not square, has fewer than two objects, or a count below 0
 * @see Bradley & Terry 1952; Ford 1957 for when there is a solution
 * @example
 * bradleyTerry([[0, 3], [1, 0]]).value?.shares; // [0.75, 0.25]
 */
export function bradleyTerry(
  wins: WinMatrix,
  { halfWins = false }: BradleyTerryOptions = {},
): Statistic<BradleyTerry> {
  checkWins(wins);
  const extra = halfWins ? 0.5 : 0;
  const counts = wins.map((row, i) => row.map((count, j) => (i === j ? 0 : count + extra)));
  if (!isStronglyConnected(counts)) return { value: null, reason: 'not-connected' };
  const strengths = mostLikely(counts);
  const covariance = strengths && covarianceOf(counts, strengths);
  if (strengths === null || covariance === null) return { value: null, reason: 'not-connected' };
  const worths = strengths.map((strength) => Math.exp(strength));
  const whole = worths.reduce((sum, worth) => sum + worth, 0);
  return {
    value: {
      strengths,
      standardErrors: covariance.map((row, i) => Math.sqrt(row[i]!)),
      shares: worths.map((worth) => worth / whole),
      logLikelihood: logLikelihood(counts, strengths),
      ...fit(counts, strengths),
    },
  };
}

const chance = (difference: number): number => 1 / (1 + Math.exp(-difference));

/** @returns the strengths, or `null` when they hang together by so few wins that rounding hides those */
function mostLikely(counts: WinMatrix): number[] | null {
  let strengths = counts.map(() => 0);
  let likelihood = logLikelihood(counts, strengths);
  for (let round = 0; round < 200; round += 1) {
    const slope = strengths.map((own, i) => slopeOf(counts, strengths, own, i));
    const covariance = covarianceOf(counts, strengths);
    if (covariance === null) return null;
    const step = covariance.map((row) => row.reduce((sum, entry, j) => sum + entry * slope[j]!, 0));
    // A step that is too long for the curve is halved, until it no longer goes down.
    let [part, next, reached] = [1, strengths, -Infinity];
    while (reached < likelihood - 1e-12 * Math.abs(likelihood) && part > 1e-10) {
      next = strengths.map((own, i) => own + part * step[i]!);
      reached = logLikelihood(counts, next);
      part /= 2;
    }
    strengths = next;
    likelihood = reached;
    if (step.every((change) => Math.abs(change) < 1e-13)) break;
  }
  const mean = strengths.reduce((sum, own) => sum + own, 0) / strengths.length;
  return strengths.map((own) => own - mean);
}

function slopeOf(counts: WinMatrix, strengths: readonly number[], own: number, i: number): number {
  let slope = 0;
  for (const [j, other] of strengths.entries()) {
    const times = counts[i]![j]! + counts[j]![i]!;
    slope += counts[i]![j]! - times * chance(own - other);
  }
  return slope;
}

/**
 * Covariance of the strengths that are 0 together: the generalised inverse of the information. That matrix has one
 * direction without information, all strengths alike; it is filled for the inversion and taken out after.
 */
function covarianceOf(counts: WinMatrix, strengths: readonly number[]): Matrix | null {
  const size = counts.length;
  const information = strengths.map(() => strengths.map(() => 0));
  let fill = 0;
  for (const [i, own] of strengths.entries()) {
    for (const [j, other] of strengths.entries()) {
      const p = chance(own - other);
      const weight = (counts[i]![j]! + counts[j]![i]!) * p * (1 - p);
      information[i]![i]! += weight;
      information[i]![j]! -= weight;
      fill += weight / size ** 2;
    }
  }
  // As large as the information itself, so that neither drowns in the other.
  const inverse = inverseOf(information.map((row) => row.map((entry) => entry + fill)));
  const common = 1 / (fill * size ** 2);
  return inverse && inverse.map((row) => row.map((entry) => entry - common));
}

function logLikelihood(counts: WinMatrix, strengths: readonly number[]): number {
  let sum = 0;
  for (const [i, own] of strengths.entries()) {
    for (const [j, other] of strengths.entries()) {
      if (counts[i]![j]! > 0) sum -= counts[i]![j]! * Math.log1p(Math.exp(other - own));
    }
  }
  return sum;
}

function fit(
  counts: WinMatrix,
  strengths: readonly number[],
): Pick<BradleyTerry, 'deviance' | 'df'> {
  let [half, pairs] = [0, 0];
  for (let i = 0; i < counts.length; i += 1) {
    for (let j = 0; j < i; j += 1) {
      const [won, lost] = [counts[i]![j]!, counts[j]![i]!];
      if (won + lost === 0) continue;
      pairs += 1;
      const p = chance(strengths[i]! - strengths[j]!);
      if (won > 0) half += won * Math.log(won / ((won + lost) * p));
      if (lost > 0) half += lost * Math.log(lost / ((won + lost) * (1 - p)));
    }
  }
  return { deviance: 2 * half, df: pairs - (counts.length - 1) };
}
