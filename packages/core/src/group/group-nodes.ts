import type { SummaryLevel } from './group-summary.js';
import type { GroupNode, ReportTree } from './report-tree.js';

/** The organisation, then its teams, then its links: everywhere in `suppress` a group is its index in this list. */
export function groupNodes({ organisation }: ReportTree): readonly GroupNode[] {
  return [organisation, ...organisation.teams, ...organisation.links];
}

/** What a group is found by in another tree. */
export interface GroupKey {
  readonly level: SummaryLevel;
  readonly label: string | null;
}

export function groupKey({ organisation }: ReportTree, index: number): GroupKey {
  const { teams, links } = organisation;
  if (index === 0) return { level: 'organisation', label: null };
  if (index <= teams.length) return { level: 'team', label: teams[index - 1]?.label ?? null };
  return { level: 'link', label: links[index - 1 - teams.length]?.label ?? null };
}

/** Finds the same group in another tree: made once for all groups, of which there may be thousands. */
export function nodeFinder({
  organisation,
}: ReportTree): ({ level, label }: GroupKey) => GroupNode | undefined {
  const byLabel = (
    nodes: readonly (GroupNode & { readonly label: string })[],
  ): ReadonlyMap<string | null, GroupNode> => new Map(nodes.map((node) => [node.label, node]));
  const found = { team: byLabel(organisation.teams), link: byLabel(organisation.links) };
  return ({ level, label }) => (level === 'organisation' ? organisation : found[level].get(label));
}
