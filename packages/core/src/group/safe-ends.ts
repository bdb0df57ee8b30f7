import type { JudgedGroup } from './judged-group.js';
import { tellsEnd, withoutEnd, type Verdict } from './verdict.js';

export interface EndsJudge {
  readonly groups: readonly JudgedGroup[];
  /** Number of teams: they stand behind the organisation, and links behind them. */
  readonly teams: number;
  readonly least: number;
}

/**
 * “Nearly everyone” is a figure too. It is told of a team only when what is left of all hidden people, without those of
 * whom it is told, is nobody, or enough people and still far from an end; and of no link that stands beside teams.
 */
export function safeEnds(
  verdicts: readonly Verdict[],
  { groups, teams, least }: EndsJudge,
): readonly Verdict[] {
  const [organisation] = groups;
  const [ofTeams, ofLinks] = [groups.slice(1, 1 + teams), groups.slice(1 + teams)];
  const unsafe = new Set<number>();
  for (const parts of [ofTeams, ofLinks]) {
    const ends = parts.filter(({ index }) => tellsEnd(verdicts[index] ?? null));
    if (!organisation || ends.length === 0) continue;
    const told = parts.filter(
      ({ index }) => verdicts[index] === null || tellsEnd(verdicts[index] ?? null),
    );
    const isBesideTeams = parts === ofLinks && ofTeams.length > 0;
    const isKnown = verdicts[0] === null;
    if (isBesideTeams || (isKnown && !isFarFromEnds(organisation, told, ends.length, least))) {
      for (const { index } of ends) unsafe.add(index);
    }
  }
  return verdicts.map((verdict, index) =>
    verdict !== null && unsafe.has(index) ? withoutEnd(verdict) : verdict,
  );
}

/** Whether the others, of whom nothing is told, are nobody, or enough people far from an end. */
function isFarFromEnds(
  { measured: [whole] }: JudgedGroup,
  told: readonly JudgedGroup[],
  ends: number,
  least: number,
): boolean {
  if (!whole?.scale) return true;
  const people = told.reduce((left, { n }) => left - n, whole.n);
  if (people === 0) return true;
  const sum = told.reduce(
    (left, { n, measured: [one] }) => left - n * (one?.mean ?? 0),
    whole.n * (whole.mean ?? 0),
  );
  // Each of those who are told to be near an end may be that far from it.
  const reach = 100 * (1 + 1 / whole.scale.steps) * (ends + 1);
  return people >= least && sum > reach && 100 * people - sum > reach;
}
