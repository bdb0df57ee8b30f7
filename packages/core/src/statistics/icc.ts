import type { Statistic } from '../model/figure.js';
import { fCdf, fQuantile } from './f-distribution.js';
import type { Interval } from './interval.js';
import { sampleOf, type Sample } from './sample.js';
import { twoSidedTail } from './two-sided-tail.js';
import type { Values } from './valid-values.js';
import { variance } from './variance.js';

export interface Icc {
  readonly people: number;
  readonly teams: number;
  /** People per team, on average. */
  readonly meanSize: number;
  /** People per team as they count when teams differ in size: a little fewer than on average. */
  readonly n0: number;
  readonly msBetween: number;
  readonly msWithin: number;
  /** Whether teams differ at all; absent when nobody differs within a team. */
  readonly test: Statistic<FTest>;
  /** Share of the differences between people that is between teams, with `n0`; below 0 is kept. */
  readonly icc1: number;
  readonly icc1Interval: Statistic<Interval>;
  /** The same with the mean size, as the R package `multilevel` has it. */
  readonly icc1MeanSize: number;
  /** Reliability of a team's mean: whether teams could be told apart at all. Absent when all team means are equal. */
  readonly icc2: Statistic<number>;
  readonly icc2Interval: Statistic<Interval>;
}

export interface FTest {
  readonly f: number;
  readonly df1: number;
  readonly df2: number;
  readonly p: number;
}

/**
 * How much of the differences between people is between teams (ICC1), and how reliable the mean of a team is (ICC2), by
 * a one-way analysis of variance. Says something about the organisation, from some ten teams on; never about one team.
 *
 * @param teams - one sample per team, which merge: see `mergeSamples`; teams of nobody are left out
 * @param level - confidence of the intervals
 * @returns the figures; `too-few-teams` below two, `too-few-people` when every team is one person, `no-variation` when
 *   all are equal
 * @throws RangeError when `level` is not between 0 and 1, or a sample cannot be one
 * @see Bartko 1976; Bliese 2000; Searle 1971 for the intervals
 * @example
 * icc([[1, 2], [3, 4], [5, 6]].map(sampleOf)).value?.icc1; // 0.88
 */
export function icc(teams: readonly Sample[], level = 0.95): Statistic<Icc> {
  const tail = twoSidedTail(level);
  for (const team of teams) variance(team);
  const filled = teams.filter(({ n }) => n > 0);
  const [count, people] = [filled.length, total(filled, ({ n }) => n)];
  if (count < 2) return { value: null, reason: 'too-few-teams' };
  const [df1, df2] = [count - 1, people - count];
  if (df2 === 0) return { value: null, reason: 'too-few-people' };
  const grand = total(filled, ({ n, mean }) => n * mean) / people;
  // Means that are all equal do not differ, also where the grand mean is not exactly one of them.
  const isEqual = filled.every(({ mean }) => mean === filled[0]!.mean);
  const msBetween = isEqual ? 0 : total(filled, ({ n, mean }) => n * (mean - grand) ** 2) / df1;
  const msWithin = total(filled, ({ m2 }) => m2) / df2;
  if (msBetween === 0 && msWithin === 0) return { value: null, reason: 'no-variation' };
  const meanSize = people / count;
  const n0 = (people - total(filled, ({ n }) => n ** 2) / people) / df1;
  const icc1 = (size: number): number =>
    (msBetween - msWithin) / (msBetween + (size - 1) * msWithin);
  return {
    value: {
      people,
      teams: count,
      meanSize,
      n0,
      msBetween,
      msWithin,
      icc1: icc1(n0),
      icc1MeanSize: icc1(meanSize),
      icc2: msBetween === 0 ? NO_VARIATION : { value: (msBetween - msWithin) / msBetween },
      ...ofRatio({ msBetween, msWithin, df1, df2, n0, tail }),
    },
  };
}

/**
 * The same from one score per person and the team that each is in.
 *
 * @param scores - per person; who has none is left out
 * @param groups - the team of each, or `null`: left out too
 * @throws RangeError also when there are not as many teams as scores
 * @example
 * iccOfScores([1, 2, 3, 4, 5, 6], ['a', 'a', 'b', 'b', 'c', 'c']).value?.icc1; // 0.88
 */
export function iccOfScores(
  scores: Values,
  groups: readonly (string | null)[],
  level = 0.95,
): Statistic<Icc> {
  return icc(samplesByGroup(scores, groups), level);
}

/** One sample per team, in the order in which the teams appear. */
export function samplesByGroup(scores: Values, groups: readonly (string | null)[]): Sample[] {
  if (scores.length !== groups.length) {
    throw new RangeError(`${scores.length} scores do not fit ${groups.length} people.`);
  }
  const teams = new Map<string, (number | null)[]>();
  for (const [index, group] of groups.entries()) {
    if (group === null) continue;
    const team = teams.get(group);
    if (team) team.push(scores[index]!);
    else teams.set(group, [scores[index]!]);
  }
  return [...teams.values()].map((team) => sampleOf(team));
}

const NO_VARIATION = { value: null, reason: 'no-variation' } as const;

function total(teams: readonly Sample[], of: (team: Sample) => number): number {
  let sum = 0;
  for (const team of teams) sum += of(team);
  return sum;
}

interface Ratio {
  readonly msBetween: number;
  readonly msWithin: number;
  readonly df1: number;
  readonly df2: number;
  readonly n0: number;
  readonly tail: number;
}

/** What follows from F, the ratio of the mean squares. */
function ofRatio(ratio: Ratio): Pick<Icc, 'test' | 'icc1Interval' | 'icc2Interval'> {
  const { msBetween, msWithin, df1, df2, n0, tail } = ratio;
  if (msWithin === 0) {
    return { test: NO_VARIATION, icc1Interval: NO_VARIATION, icc2Interval: NO_VARIATION };
  }
  const f = msBetween / msWithin;
  const lower = f / fQuantile(1 - tail, df1, df2);
  const upper = f / fQuantile(tail, df1, df2);
  return {
    test: { value: { f, df1, df2, p: fCdf(f, df1, df2, 'upper') } },
    icc1Interval: {
      value: { lower: (lower - 1) / (lower + n0 - 1), upper: (upper - 1) / (upper + n0 - 1) },
    },
    icc2Interval:
      f === 0 ? NO_VARIATION : { value: { lower: 1 - 1 / lower, upper: 1 - 1 / upper } },
  };
}
