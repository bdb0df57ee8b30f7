import type { Statistic } from '../model/figure.js';
import type { Sample } from './sample.js';
import { variance } from './variance.js';

/**
 * ICC1 by restricted maximum likelihood: what a mixed model with a random intercept per team gives. Close to `icc` with
 * teams of about the same size; it weighs teams better when they differ in size, and is never below 0.
 *
 * The likelihood is followed over the share itself, which is one number between 0 and 1, by golden sections: to about
 * eight digits.
 *
 * @param teams - one sample per team; teams of nobody are left out
 * @returns 0 to 1; `too-few-teams` below two, `too-few-people` when every team is one person, `no-variation` when nobody
 *   differs within a team
 * @throws RangeError when a sample cannot be one
 * @see Patterson & Thompson 1971
 * @example
 * iccReml([[1, 3, 2], [5, 4], [4, 2]].map(sampleOf)).value; // 0.50
 */
export function iccReml(teams: readonly Sample[]): Statistic<number> {
  for (const team of teams) variance(team);
  const filled = teams.filter(({ n }) => n > 0);
  if (filled.length < 2) return { value: null, reason: 'too-few-teams' };
  const people = filled.reduce((sum, { n }) => sum + n, 0);
  if (people === filled.length) return { value: null, reason: 'too-few-people' };
  if (filled.every(({ m2 }) => m2 === 0)) return { value: null, reason: 'no-variation' };
  const loss = (share: number): number => restrictedLoss(filled, people, share);
  const inside = goldenSection(loss, 0, 1 - 1e-9);
  return { value: loss(0) <= loss(inside) ? 0 : inside };
}

/** Minus twice the restricted log-likelihood, up to a constant, when `share` of the variance is between teams. */
function restrictedLoss(teams: readonly Sample[], people: number, share: number): number {
  const ratio = share / (1 - share);
  const weights = teams.map(({ n }) => n / (1 + n * ratio));
  let [weight, sum] = [0, 0];
  for (const [index, team] of teams.entries()) {
    weight += weights[index]!;
    sum += weights[index]! * team.mean;
  }
  let [squares, logs] = [0, 0];
  for (const [index, { n, mean, m2 }] of teams.entries()) {
    squares += m2 + weights[index]! * (mean - sum / weight) ** 2;
    logs += Math.log1p(n * ratio);
  }
  return (people - 1) * Math.log(squares) + logs + Math.log(weight);
}

/** Where a function with one valley is lowest. */
function goldenSection(of: (x: number) => number, from: number, to: number): number {
  const part = (Math.sqrt(5) - 1) / 2;
  let [low, high] = [from, to];
  let [left, right] = [high - part * (high - low), low + part * (high - low)];
  let [atLeft, atRight] = [of(left), of(right)];
  while (high - low > 1e-10) {
    if (atLeft < atRight) {
      [high, right, atRight] = [right, left, atLeft];
      left = high - part * (high - low);
      atLeft = of(left);
    } else {
      [low, left, atLeft] = [left, right, atRight];
      right = low + part * (high - low);
      atRight = of(right);
    }
  }
  return (low + high) / 2;
}
