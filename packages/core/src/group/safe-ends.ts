import type { JudgedGroup } from './judged-group.js';
import { tellsEnd, withoutEnd, type Verdict } from './verdict.js';

export interface EndsJudge {
  readonly groups: readonly JudgedGroup[];
  /** Number of teams: they stand behind the organisation, and links behind them. */
  readonly teams: number;
  readonly least: number;
}

/**
 * “Nearly everyone” is a figure too. It is told of a team only when nothing follows for those of whom no mean is shown;
 * and of no link that stands beside teams.
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
    if (isBesideTeams || (isKnown && !leavesRoom(organisation, told, verdicts, least))) {
      for (const { index } of ends) unsafe.add(index);
    }
  }
  return verdicts.map((verdict, index) =>
    verdict !== null && unsafe.has(index) ? withoutEnd(verdict) : verdict,
  );
}

/**
 * Whether the sum of all whose mean is not shown, which follows from the rest, leaves room: those who are told to be near
 * an end may be that far from it, and the others anywhere. It must not be near the least or the most that they can have.
 */
function leavesRoom(
  { measured: [whole] }: JudgedGroup,
  told: readonly JudgedGroup[],
  verdicts: readonly Verdict[],
  least: number,
): boolean {
  if (!whole?.scale) return true;
  // Of one colleague the answer may be known, and one step must be open.
  const reach = 100 * (1 + 1 / whole.scale.steps);
  let others = whole.n;
  let sum = whole.n * (whole.mean ?? 0);
  let [low, high] = [0, 0];
  for (const { index, n, measured } of told) {
    others -= n;
    const verdict = verdicts[index] ?? null;
    if (verdict === null) sum -= n * (measured[0]?.mean ?? 0);
    low += verdict === 'nearly-all-high' ? 100 * n - reach : 0;
    high += verdict === 'nearly-all-high' ? 100 * n : 0;
    high += verdict === 'nearly-all-low' ? reach : 0;
  }
  high += 100 * others;
  const isEnough = others === 0 || others >= least;
  return isEnough && sum - low > reach && high - sum > reach;
}
