import { countsTellPart } from './counts-tell-part.js';
import { crossingTable } from './crossing-table.js';
import type { Crossing } from './report-tree.js';

/** Per item people per answer; `null` when nobody of the group answered it. */
type GroupCounts = readonly (readonly number[] | null)[];

export interface CountedBesideLinks {
  readonly teams: readonly { readonly label: string; readonly items: GroupCounts }[];
  readonly everyone: GroupCounts;
  /** Links whose means are told. */
  readonly links: readonly { readonly label: string; readonly n: number; readonly mean: number }[];
  readonly crossing: readonly Crossing[];
}

/** More links than this are too many ways to add them up. */
const MOST_LINKS = 12;

/**
 * Whether counts of teams beside means of links tell who is where: any links together are a part of each team, of which
 * the mean is known.
 */
export function countsTellLinks({ teams, everyone, links, crossing }: CountedBesideLinks): boolean {
  if (links.length > MOST_LINKS) return true;
  const all = everyone.map((counts) => counts ?? []);
  const ofTeams = teams.map(({ items }) =>
    all.map((counts, item) => items[item] ?? counts.map(() => 0)),
  );
  const rest = all.map((counts, item) =>
    counts.map((people, answer) =>
      ofTeams.reduce((left, team) => left - (team[item]?.[answer] ?? 0), people),
    ),
  );
  const groups = [...ofTeams, rest];
  const labels = (named: readonly { readonly label: string }[]): readonly string[] =>
    named.map(({ label }) => label);
  const table = crossingTable(crossing, labels(teams), labels(links));
  for (let ways = 1; ways < 2 ** links.length; ways += 1) {
    const isIn = (link: number): boolean => Math.floor(ways / 2 ** link) % 2 === 1;
    const chosen = links.filter((_, link) => isIn(link));
    const people = chosen.reduce((sum, { n }) => sum + n, 0);
    const mean = chosen.reduce((sum, one) => sum + one.n * one.mean, 0) / people;
    const n = table.map((row) =>
      row.reduce((sum, both, link) => sum + (link < links.length && isIn(link) ? both : 0), 0),
    );
    if (countsTellPart(groups, { n, mean })) return true;
  }
  return false;
}
