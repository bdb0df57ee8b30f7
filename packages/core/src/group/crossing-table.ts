import type { Crossing } from './report-tree.js';

/** People per team and link: a row per team and one for all others, a column per link and one for all others. */
export function crossingTable(
  crossing: readonly Crossing[],
  teams: readonly string[],
  links: readonly string[],
): readonly (readonly number[])[] {
  const table = Array.from({ length: teams.length + 1 }, () =>
    Array.from({ length: links.length + 1 }, () => 0),
  );
  const rowOf = new Map(teams.map((label, row) => [label, row]));
  const columnOf = new Map(links.map((label, column) => [label, column]));
  for (const { team, link, people } of crossing) {
    const row = table[(team === null ? undefined : rowOf.get(team)) ?? teams.length] as number[];
    const column = (link === null ? undefined : columnOf.get(link)) ?? links.length;
    row[column] = (row[column] ?? 0) + people;
  }
  return table;
}
