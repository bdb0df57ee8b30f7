import type { SummaryCell } from './group-summary.js';
import type { Crossing } from './report-tree.js';

/** How many people are in each team (or none) and each link (or none): who is in neither is what is left. */
export function crossingOf(
  organisation: SummaryCell | null,
  teams: readonly SummaryCell[],
  links: readonly SummaryCell[],
): readonly Crossing[] {
  const crossing: Crossing[] = [];
  const withoutTeam = new Map(links.map(({ label, people }) => [label, people]));
  let inNeither = organisation?.people ?? 0;
  for (const { label: team, people, links: inLinks } of teams) {
    let withoutLink = people;
    for (const { label: link, people: both } of inLinks) {
      crossing.push({ team, link, people: both });
      withoutLink -= both;
      withoutTeam.set(link, (withoutTeam.get(link) ?? 0) - both);
    }
    if (withoutLink > 0) crossing.push({ team, link: null, people: withoutLink });
    inNeither -= people;
  }
  for (const [link, people] of withoutTeam) {
    if (people > 0) crossing.push({ team: null, link, people });
    inNeither -= people;
  }
  if (inNeither > 0) crossing.push({ team: null, link: null, people: inNeither });
  return crossing;
}
