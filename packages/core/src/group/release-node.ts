import { keep, type NodeRelease } from './node-release.js';
import { releaseCount } from './release-count.js';
import { releaseDimension } from './release-dimension.js';
import { releaseLevel } from './release-level.js';
import { releasePeople } from './release-people.js';
import { releasePreferences } from './release-preferences.js';
import type { GroupNode } from './report-tree.js';

/** One group as it may be shown. */
export function releaseNode<T extends GroupNode>(node: T, release: NodeRelease): T {
  const { old, before, waits } = release;
  return {
    ...node,
    ...releasePeople(node, release),
    total: waits('total')
      ? keep(old?.total)
      : releaseLevel('total', node.total, before?.total, release, old?.total),
    dimensions: node.dimensions.map((dimension, index) =>
      releaseDimension(dimension, index, release),
    ),
    counts: node.counts.map((count, index) => releaseCount(count, index, release)),
    preferences: releasePreferences(node.preferences, release),
  };
}
