import type { ReportTree, TeamNode } from '@leerklimaat/core';
import { releasedTree } from './report.js';

/** Teams that are all alike, each as large as the first of the tree; `read` counts those that are looked at. */
export function manyTeams(count: number): {
  readonly tree: ReportTree;
  readonly read: Set<string>;
} {
  const tree = releasedTree();
  const read = new Set<string>();
  const [like] = tree.organisation.teams;
  if (!like) throw new Error('There is no team.');
  const teams = Array.from({ length: count }, (_, index): TeamNode => {
    const label = `Team ${index + 1}`;
    return {
      ...like,
      label,
      get dimensions() {
        read.add(label);
        return like.dimensions;
      },
    };
  });
  return { tree: { ...tree, organisation: { ...tree.organisation, teams } }, read };
}
