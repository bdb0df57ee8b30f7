import { keep, type NodeRelease } from './node-release.js';
import { detailId } from './report-blocks.js';
import type { ItemNode } from './report-tree.js';

/** @param means - the block that its mean belongs to; the rest belongs to the detail of that */
export function releaseItem(
  item: ItemNode,
  means: string,
  old: ItemNode | undefined,
  { writer, verdict, waits }: NodeRelease,
): ItemNode {
  const detail = verdict(detailId(means));
  return {
    ...(waits(detailId(means))
      ? keep(old)
      : {
          item: item.item,
          sd: writer.fives(detail, item.sd),
          spread: writer.write(detail, item.spread),
          deviation: writer.fives(detail, item.deviation),
          distribution: writer.write(detail, item.distribution),
          notApplicable: writer.write(detail, item.notApplicable),
          open: writer.write(detail, item.open),
          marks: writer.write(detail, item.marks),
        }),
    mean: waits(means) ? keep(old).mean : writer.points(verdict(means), item.mean),
  };
}
