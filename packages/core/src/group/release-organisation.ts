import { releaseNode, type NodeRelease } from './release-node.js';
import { twoDecimals } from './released-figures.js';
import { countId, detailId, dimensionId } from './report-blocks.js';
import type {
  GroupComparison,
  GroupFigure,
  OrganisationDimension,
  OrganisationNode,
  WordsAndDeedsNode,
} from './report-tree.js';

/** What is asked of the parts of an organisation: whether a block is shown in all of them, or in one by label. */
export interface PartsRelease {
  readonly all: (block: string) => boolean;
  readonly one: (block: string, label: string) => boolean;
}

const SMALLEST_DETAIL = 10;

/** The organisation without its teams and links: those are put in by who calls. */
export function releaseOrganisation(
  node: OrganisationNode,
  release: NodeRelease,
  teams: PartsRelease,
  links: PartsRelease,
): OrganisationNode {
  const { writer, verdict, waits, old, allTeams } = release;
  const oldOrganisation = old as OrganisationNode | undefined;
  const people = node.suspect.n ?? 0;
  const { dimensions, ...rest } = releaseNode(node, release);
  return {
    ...rest,
    dimensions: dimensions.map((dimension, index): OrganisationDimension => {
      const detail = detailId(dimensionId(index));
      const kept = oldOrganisation?.dimensions[index];
      if (waits(detail) && kept) {
        const { reliability, betweenTeams, teamComparison, linkComparison } = kept;
        return {
          ...dimension,
          reliability,
          betweenTeams,
          teamComparison,
          linkComparison,
        };
      }
      const raw = node.dimensions[index] as OrganisationDimension;
      const shown = verdict(detail);
      return {
        ...dimension,
        reliability: writer.write(shown, raw.reliability, twoDecimals),
        betweenTeams: writer.write(
          shown ?? (allTeams(dimensionId(index)) ? null : 'suppressed-complement'),
          raw.betweenTeams,
          twoDecimals,
        ),
        teamComparison: comparison(raw.teamComparison, detail, teams, release),
        linkComparison: comparison(raw.linkComparison, detail, links, release),
      };
    }),
    suspect: writer.write(
      verdict('people') ?? (people < SMALLEST_DETAIL ? 'suppressed-small' : null),
      node.suspect,
    ),
    wordsAndDeeds: wordsAndDeeds(node, release, oldOrganisation?.wordsAndDeeds),
  };
}

/** Groups beside each other, as far as each of them shows its standard deviation. */
function comparison(
  figure: GroupFigure<GroupComparison>,
  detail: string,
  parts: PartsRelease,
  { writer, verdict }: NodeRelease,
): GroupFigure<GroupComparison> {
  if (figure.value === null) return writer.write<GroupComparison>(verdict(detail), figure);
  const { welch, pairs } = figure.value;
  const hidden = { value: null, reason: 'suppressed-complement' } as const;
  const shown = parts.all(detail);
  const value: GroupComparison = {
    welch: shown ? twoDecimals(welch) : hidden,
    pairs:
      pairs.value === null
        ? pairs
        : {
            value: pairs.value.map((pair) => {
              const both = parts.one(detail, pair.a) && parts.one(detail, pair.b);
              // Holm's p rests on all pairs together.
              const reason = shown && both ? null : 'suppressed-complement';
              return { ...pair, difference: writer.write(reason, pair.difference, twoDecimals) };
            }),
          },
  };
  return shown || pairs.value !== null
    ? { ...figure, n: shown ? figure.n : null, value }
    : { n: null, ...hidden };
}

/** Two halves of the organisation: both are shown, or neither. */
function wordsAndDeeds(
  { wordsAndDeeds: raw, counts }: OrganisationNode,
  { writer, verdict, waits, allTeams }: NodeRelease,
  old: WordsAndDeedsNode | undefined,
): WordsAndDeedsNode {
  const id = countId(0);
  if ((waits(id) || waits(detailId(id))) && old) return old;
  const [often, seldom] = [raw.often.n ?? 0, raw.seldom.n ?? 0];
  const neither = (counts[0]?.mean.n ?? 0) - often - seldom;
  const least = SMALLEST_DETAIL;
  // Nobody knows how much of a half one person makes up: from ten people on it is not likely to be half.
  const halves =
    verdict(id) ??
    (often < least || seldom < least ? 'suppressed-small' : null) ??
    (neither > 0 && neither < least ? 'suppressed-complement' : null);
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
