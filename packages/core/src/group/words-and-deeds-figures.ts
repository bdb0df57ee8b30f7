import type { CoMoments } from '../statistics/co-moments.js';
import { coMomentsOf } from '../statistics/co-moments.js';
import { sampleOfExact } from '../statistics/exact-moments.js';
import { fisherInterval } from '../statistics/fisher-interval.js';
import { pearsonOfCoMoments } from '../statistics/pearson.js';
import { ratioOfMeans } from '../statistics/ratio-of-means.js';
import type { Sample } from '../statistics/sample.js';
import { coMomentsOfCounts, rankedPairs, type CountedPair } from './counted-pairs.js';
import { absentFigure, groupFigure } from './group-figure.js';
import type { GroupReason } from './group-reason.js';
import type { SummaryCell } from './group-summary.js';
import { DETAIL_PEOPLE, type ReportContext } from './report-context.js';
import type {
  CorrelationFigure,
  GroupFigure,
  RatioFigure,
  WordsAndDeedsNode,
} from './report-tree.js';
import { asInterval, LEAST_TEAMS } from './team-variance.js';

/**
 * Whether those who talk about learning more often do more of it. Not whether the one leads to the other: both come from
 * one person at one moment.
 *
 * @param teams - all teams of the organisation
 */
export function wordsAndDeedsFigures(
  { plan }: ReportContext,
  organisation: SummaryCell | null,
  teams: readonly SummaryCell[],
): WordsAndDeedsNode {
  const planned = plan.wordsAndDeeds;
  if (!planned) return absentNode('not-for-this-instrument');
  const pairs = pairsOf(organisation);
  const n = peopleIn(pairs);
  if (n === 0) return absentNode('no-answers');
  const from = planned.oftenFrom * Number(plan.scales[planned.talk]?.unit ?? 1n);
  const often = activities(pairs.filter(({ x }) => x >= from));
  const seldom = activities(pairs.filter(({ x }) => x < from));
  const perTeam = teams.map(pairsOf).filter((team) => team.length > 0);
  return {
    note: 'cause-unknown',
    often: meanOf(often),
    seldom: meanOf(seldom),
    ratio: ratio(often, seldom),
    correlation: correlation(pairs, n),
    ...(perTeam.length < LEAST_TEAMS
      ? {
          betweenTeams: absentFigure(n, 'too-few-teams'),
          withinTeams: absentFigure(n, 'too-few-teams'),
        }
      : overTeams(perTeam.map(coMomentsOfCounts))),
  };
}

function pairsOf(cell: SummaryCell | null): readonly CountedPair[] {
  return (cell?.wordsAndDeeds ?? []).map(({ talk, activities: done, people }) => ({
    x: talk,
    y: done,
    people,
  }));
}

function peopleIn(pairs: readonly CountedPair[]): number {
  return pairs.reduce((sum, { people }) => sum + people, 0);
}

function activities(pairs: readonly CountedPair[]): Sample {
  let sum = 0;
  let squares = 0;
  for (const { y, people } of pairs) {
    sum += y * people;
    squares += y ** 2 * people;
  }
  return sampleOfExact({ n: peopleIn(pairs), sum, squares });
}

function meanOf({ n, mean }: Sample): GroupFigure<number> {
  return n === 0 ? absentFigure(0, 'no-answers') : { n, value: mean };
}

function ratio(often: Sample, seldom: Sample): GroupFigure<RatioFigure> {
  const n = Math.min(often.n, seldom.n);
  if (n < DETAIL_PEOPLE) return absentFigure(n, 'too-few-people');
  const made = ratioOfMeans(often, seldom);
  if (made.value === null) return absentFigure(n, made.reason);
  const { ratio: value, logDelta, fieller } = made.value;
  // When the seldom talkers may well do nothing at all, no ratio is too large.
  if (fieller.value === null) return absentFigure(n, fieller.reason);
  if (logDelta.value === null) return absentFigure(n, logDelta.reason);
  const { lower, upper } = logDelta.value;
  return { n, value: { value, interval: { low: lower, high: upper } } };
}

/** Spearman: a few people do very much, and should not decide alone. */
function correlation(pairs: readonly CountedPair[], n: number): GroupFigure<CorrelationFigure> {
  if (n < DETAIL_PEOPLE) return absentFigure(n, 'too-few-people');
  const made = pearsonOfCoMoments(coMomentsOfCounts(rankedPairs(pairs)));
  if (made.value === null) return absentFigure(n, made.reason);
  const { r } = made.value;
  return {
    n,
    value: { value: r, interval: asInterval(fisherInterval(r, n, 0.95, 1 + r ** 2 / 2)) },
  };
}

/** The two may differ in sign: what holds between teams need not hold between colleagues. */
function overTeams(
  teams: readonly CoMoments[],
): Pick<WordsAndDeedsNode, 'betweenTeams' | 'withinTeams'> {
  const n = teams.reduce((sum, team) => sum + team.n, 0);
  const between = coMomentsOf(
    teams.map(({ meanX }) => meanX),
    teams.map(({ meanY }) => meanY),
  );
  const within = teams.reduce(
    (sum, team) => ({
      ...sum,
      n: sum.n + team.n,
      m2X: sum.m2X + team.m2X,
      m2Y: sum.m2Y + team.m2Y,
      c: sum.c + team.c,
    }),
    { n: 0, meanX: 0, meanY: 0, m2X: 0, m2Y: 0, c: 0 },
  );
  return { betweenTeams: coefficient(n, between), withinTeams: coefficient(n, within) };
}

function coefficient(n: number, moments: CoMoments): GroupFigure<number> {
  const made = pearsonOfCoMoments(moments);
  return groupFigure(n, made.value === null ? made : { value: made.value.r });
}

function absentNode(reason: GroupReason): WordsAndDeedsNode {
  const absent = absentFigure(0, reason);
  return {
    note: 'cause-unknown',
    often: absent,
    seldom: absent,
    ratio: absent,
    correlation: absent,
    betweenTeams: absent,
    withinTeams: absent,
  };
}
