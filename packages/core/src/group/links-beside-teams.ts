import { crossingIsSafe, MOST_LINKS, type CrossedGroup } from './crossing-is-safe.js';
import { crossingTable } from './crossing-table.js';
import type { JudgedGroup } from './judged-group.js';
import type { Crossing } from './report-tree.js';

export interface BesideTeams {
  readonly organisation: JudgedGroup;
  readonly teams: readonly JudgedGroup[];
  readonly links: readonly JudgedGroup[];
  readonly crossing: readonly Crossing[];
  readonly least: number;
  readonly isDetail: boolean;
}

/** The links that may be shown beside these teams: the smallest give way until the rest is safe. */
export function linksBesideTeams({
  organisation,
  teams,
  links,
  crossing,
  least,
  isDetail,
}: BesideTeams): readonly JudgedGroup[] {
  const { measured } = organisation;
  // Nobody knows how much of what is counted, or of what a total leaves, comes from one person in a team and not in a link.
  if (measured.some(({ most, isLeft, n }) => most !== null || (isLeft && n > 0))) return [];
  const figures = measured.flatMap(({ isLeft }, figure) => (isLeft ? [] : [figure]));
  const left = [...links]
    .sort((a, b) => a.n - b.n || (a.name < b.name ? -1 : 1))
    .slice(-MOST_LINKS);
  const isSafe = (): boolean => {
    const people = crossingTable(crossing, names(teams), names(left));
    // A block without figures is the number of people itself.
    return (figures.length > 0 ? figures : [0]).every((figure) => {
      const [ofTeams, ofLinks] = [teams, left].map((all) => withRest(organisation, all, figure));
      const scale = isDetail ? null : (measured[figure]?.scale ?? null);
      return crossingIsSafe({ teams: ofTeams ?? [], links: ofLinks ?? [], people }, least, scale);
    });
  };
  while (left.length > 0 && !isSafe()) left.shift();
  return left;
}

function names(groups: readonly JudgedGroup[]): readonly string[] {
  return groups.map(({ name }) => name);
}

/** The groups, and behind them all other people as one group. */
function withRest(
  organisation: JudgedGroup,
  groups: readonly JudgedGroup[],
  figure: number,
): readonly CrossedGroup[] {
  const crossed = (group: JudgedGroup): CrossedGroup => {
    const { n = group.people, mean = null } = group.measured[figure] ?? {};
    return { n, people: group.people, sum: mean === null ? null : mean * n };
  };
  const known = groups.map(crossed);
  const rest = known.reduce(
    (left, { n, people, sum }) => ({
      n: left.n - n,
      people: left.people - people,
      sum: left.sum === null || sum === null ? null : left.sum - sum,
    }),
    crossed(organisation),
  );
  return [...known, rest];
}
