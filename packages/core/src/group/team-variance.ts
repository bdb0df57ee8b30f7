import { icc, type Icc } from '../statistics/icc.js';
import type { Interval } from '../model/score.js';
import type { Interval as Bounds } from '../statistics/interval.js';
import type { Statistic } from '../model/figure.js';
import type { Sample } from '../statistics/sample.js';
import { shrunkenMean } from '../statistics/shrunken-mean.js';
import { absentFigure } from './group-figure.js';
import type { GroupReason } from './group-reason.js';
import type { GroupFigure, GroupValue, TeamVariance } from './report-tree.js';

/** Teams from whom on anything is said about how teams differ. */
export const LEAST_TEAMS = 10;

/** What the teams of an organisation say about one scale together. */
export interface BetweenTeams {
  readonly figure: GroupFigure<TeamVariance>;
  /** The mean of one team, drawn towards all. */
  readonly shrunken: (team: Sample) => GroupFigure<number>;
}

/** @param teams - all teams of the organisation, in POMP points */
export function betweenTeams(teams: readonly Sample[]): BetweenTeams {
  const filled = teams.filter(({ n }) => n > 0);
  const people = filled.reduce((sum, { n }) => sum + n, 0);
  const absent = (reason: GroupReason): BetweenTeams => ({
    figure: absentFigure(people, reason),
    shrunken: ({ n }) => absentFigure(n, n === 0 ? 'no-answers' : reason),
  });
  if (filled.length < LEAST_TEAMS) return absent('too-few-teams');
  const made = icc(filled);
  if (made.value === null) return absent(made.reason);
  const { icc1 } = made.value;
  // Unweighted: each team is one of the teams, large or small.
  const grand = filled.reduce((sum, { mean }) => sum + mean, 0) / filled.length;
  return {
    figure: { n: people, value: teamVariance(made.value) },
    shrunken: (team) =>
      team.n === 0
        ? absentFigure(0, 'no-answers')
        : { n: team.n, value: shrunkenMean(team, icc1, grand).mean },
  };
}

function teamVariance(made: Icc): TeamVariance {
  const { teams, icc1, icc1Interval, icc2, icc2Interval, test } = made;
  const p = test.value?.p ?? 1;
  return {
    teams,
    icc1,
    icc1Interval: asInterval(icc1Interval),
    icc2,
    icc2Interval: asInterval(icc2Interval),
    p: test.value === null ? test : { value: test.value.p },
    teamsDiffer: p < 0.05 || icc1 >= 0.05,
    tellsTeamsApart: (icc2.value ?? 0) >= 0.7,
  };
}

export function asInterval(bounds: Statistic<Bounds>): GroupValue<Interval> {
  if (bounds.value === null) return bounds;
  return { value: { low: bounds.value.lower, high: bounds.value.upper } };
}
