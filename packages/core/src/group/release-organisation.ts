import { compareShown } from './compare-shown.js';
import { isDominated } from './is-dominated.js';
import type { NodeRelease } from './node-release.js';
import { releaseNode } from './release-node.js';
import { twoDecimals } from './released-figures.js';
import { countId, detailId, dimensionId } from './report-blocks.js';
import type {
  LinkNode,
  OrganisationDimension,
  OrganisationNode,
  TeamNode,
  WordsAndDeedsNode,
} from './report-tree.js';
import { shrinkShown } from './shrink-shown.js';

/** The teams and links of an organisation, as they are released. */
export interface ReleasedParts {
  readonly teams: readonly TeamNode[];
  readonly links: readonly LinkNode[];
}

const SMALLEST_DETAIL = 10;

export function releaseOrganisation(
  node: OrganisationNode,
  release: NodeRelease,
  { teams, links }: ReleasedParts,
): OrganisationNode {
  const { writer, verdict, waits, old, allTeams, rules } = release;
  const oldOrganisation = old as OrganisationNode | undefined;
  const people = node.suspect.n ?? 0;
  const { dimensions, ...rest } = releaseNode(node, release);
  const released = dimensions.map((dimension, index): OrganisationDimension => {
    const id = dimensionId(index);
    const raw = node.dimensions[index] as OrganisationDimension;
    const kept = oldOrganisation?.dimensions[index];
    const shown = verdict(detailId(id));
    return {
      ...dimension,
      ...(waits(detailId(id)) && kept
        ? { reliability: kept.reliability, betweenTeams: kept.betweenTeams }
        : {
            reliability: writer.reliability(shown, raw.reliability),
            betweenTeams: writer.write(
              shown ?? (allTeams(id) ? null : 'suppressed-complement'),
              raw.betweenTeams,
              twoDecimals,
            ),
          }),
      teamComparison: compareShown(raw.teamComparison, teams, index),
      linkComparison: compareShown(raw.linkComparison, links, index),
    };
  });
  return {
    ...rest,
    dimensions: released,
    suspect: writer.write(
      verdict('people') ?? (people < SMALLEST_DETAIL ? 'suppressed-small' : null),
      node.suspect,
    ),
    wordsAndDeeds: wordsAndDeeds(node, release, oldOrganisation?.wordsAndDeeds),
    teams: shrinkShown(released, teams, rules.rounding),
    links,
  };
}

/** Two halves of the organisation: both are shown, or neither. */
function wordsAndDeeds(
  { wordsAndDeeds: raw, counts }: OrganisationNode,
  { writer, verdict, waits, allTeams, rules }: NodeRelease,
  old: WordsAndDeedsNode | undefined,
): WordsAndDeedsNode {
  const id = countId(0);
  if ((waits(id) || waits(detailId(id))) && old) return old;
  const [often, seldom] = [raw.often.n ?? 0, raw.seldom.n ?? 0];
  const neither = (counts[0]?.mean.n ?? 0) - often - seldom;
  const least = SMALLEST_DETAIL;
  // Who counted most is in one of the halves: nobody knows in which.
  const most = counts[0]?.most.value ?? null;
  const dominated = [raw.often, raw.seldom].some(({ n, value }) =>
    isDominated({ n: n ?? 0, mean: value, most }),
  );
  const halves =
    verdict(id) ??
    (often < least || seldom < least ? 'suppressed-small' : null) ??
    (neither > 0 && neither < least ? 'suppressed-complement' : null) ??
    (rules.dominance && dominated ? 'suppressed-dominance' : null);
  const detail = halves ?? verdict(detailId(id));
  const teams = detail ?? (allTeams(id) ? null : 'suppressed-complement');
  return {
    note: raw.note,
    often: writer.tenths(halves, raw.often),
    seldom: writer.tenths(halves, raw.seldom),
    ratio: writer.write(detail, raw.ratio, twoDecimals),
    correlation: writer.write(detail, raw.correlation, twoDecimals),
    betweenTeams: writer.hundredths(teams, raw.betweenTeams),
    withinTeams: writer.hundredths(teams, raw.withinTeams),
  };
}
