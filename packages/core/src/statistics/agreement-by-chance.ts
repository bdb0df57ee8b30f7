import { averageDeviationOfCounts } from './average-deviation.js';
import { mean } from './mean.js';
import { uniformNullVariance } from './null-variance.js';
import { quantile } from './quantile.js';
import { rwgj } from './rwgj.js';
import { seededRandom } from './seeded-random.js';

export interface AgreementByChance {
  /** The rwg(j) that one of twenty groups reaches or passes without agreeing: the 95th percentile. */
  readonly rwgj: number;
  /** The average deviation about the median that one of twenty groups stays under: the 5th percentile. */
  readonly averageDeviation: number;
}

export interface ChanceOptions {
  /** People in the group, 2 or more. */
  readonly people: number;
  readonly items: number;
  /** How random answers are spread over the points: see `NULL_PROPORTIONS`, or the same for each. */
  readonly proportions: readonly number[];
  /** The same seed gives the same figures. */
  readonly seed: number;
  /** How many groups are made up; 2000 when left out, which leaves some .01 to chance. */
  readonly groups?: number;
}

/**
 * What agreement groups of this size reach when everyone answers at random: what a group must do better than before its
 * agreement says anything. Items are answered independently, and held against uniform answers.
 *
 * @throws RangeError with fewer than two people, no items or groups, or one point
 * @see Dunlap, Burke & Smith-Crowe 2003; Cohen, Doveh & Nahum-Shani 2009
 * @example
 * const proportions = [0.2, 0.2, 0.2, 0.2, 0.2];
 * agreementByChance({ people: 5, items: 6, proportions, seed: 1 }).rwgj; // about 0.74
 */
export function agreementByChance(options: ChanceOptions): AgreementByChance {
  const { people, items, proportions, seed, groups = 2000 } = options;
  if (!(people >= 2) || !(items >= 1) || !(groups >= 1)) {
    throw new RangeError(`${groups} groups of ${people} people with ${items} items do not agree.`);
  }
  const varianceByChance = uniformNullVariance(proportions.length);
  const random = seededRandom(seed);
  const [agreements, deviations]: [number[], number[]] = [[], []];
  for (let group = 0; group < groups; group += 1) {
    const counts = Array.from({ length: items }, () => answersOf(people, proportions, random));
    agreements.push(rwgj(counts.map(varianceOfCounts), varianceByChance).value!);
    deviations.push(
      mean(counts.map((answers) => averageDeviationOfCounts(answers, 'median').value!))!,
    );
  }
  return { rwgj: quantile(agreements, 0.95)!, averageDeviation: quantile(deviations, 0.05)! };
}

/** How many of the people give each answer. */
function answersOf(people: number, proportions: readonly number[], random: () => number): number[] {
  const counts = proportions.map(() => 0);
  for (let person = 0; person < people; person += 1) {
    let [point, rest] = [0, random()];
    while (point < proportions.length - 1 && rest >= proportions[point]!) {
      rest -= proportions[point]!;
      point += 1;
    }
    counts[point]! += 1;
  }
  return counts;
}

function varianceOfCounts(counts: readonly number[]): number {
  let [n, sum, squares] = [0, 0, 0];
  for (const [point, count] of counts.entries()) {
    n += count;
    sum += count * point;
    squares += count * point ** 2;
  }
  return (n * squares - sum ** 2) / (n * (n - 1));
}
