import { keep, type NodeRelease } from './node-release.js';
import { releaseItem } from './release-item.js';
import { releaseLevel } from './release-level.js';
import { twoDecimals } from './released-figures.js';
import { detailId, dimensionId, itemsId } from './report-blocks.js';
import type { DimensionNode, LevelNode } from './report-tree.js';

/** One scale in one group, with its items. */
export function releaseDimension(
  node: DimensionNode,
  index: number,
  release: NodeRelease,
): DimensionNode {
  const { writer, verdict, waits } = release;
  const id = dimensionId(index);
  const old = release.old?.dimensions[index];
  const before = release.before?.dimensions[index];
  const fresh = releaseLevel(id, node, before, release, old);
  const kept = waits(id) ? pickLevel(keep(old)) : fresh;
  const own = detailId(itemsId(id));
  // They hold no more than the distributions of the items, which links do not show.
  const detail = node.items.length > 0 ? verdict(own) : 'not-for-this-level';
  return {
    ...node,
    ...kept,
    sd: fresh.sd,
    ...(waits(own) && node.items.length > 0
      ? pickSpread(keep(old))
      : {
          spread: writer.write(detail, node.spread),
          deviation: writer.fives(detail, node.deviation),
          agreement: writer.write(detail, node.agreement, twoDecimals),
        }),
    items: node.items.map((item, place) =>
      releaseItem(item, itemsId(id), old?.items[place], release),
    ),
  };
}

function pickLevel({
  mean,
  interval,
  shrunken,
  change,
  smallestChange,
}: LevelNode): Omit<LevelNode, 'sd'> {
  return { mean, interval, shrunken, change, smallestChange };
}

function pickSpread({
  spread,
  deviation,
  agreement,
}: DimensionNode): Pick<DimensionNode, 'spread' | 'deviation' | 'agreement'> {
  return { spread, deviation, agreement };
}
