import { keep, type NodeRelease } from './node-release.js';
import { countId, detailId, itemsId } from './report-blocks.js';
import type { CountNode, GroupFigure, ItemNode } from './report-tree.js';

/** What people counted, in one group. */
export function releaseCount(count: CountNode, index: number, release: NodeRelease): CountNode {
  const { writer, verdict, waits } = release;
  const id = countId(index);
  const old = release.old?.counts[index];
  const items = detailId(itemsId(id));
  return {
    scale: count.scale,
    mean: waits(id) ? keep(old).mean : writer.tenths(verdict(id), count.mean),
    sd: waits(detailId(id)) ? keep(old).sd : writer.tenths(verdict(detailId(id)), count.sd),
    most: { value: null, reason: 'suppressed-dominance' },
    items: count.items.map((item, place): ItemNode => {
      if (waits(items)) return keep(old?.items[place]);
      const shown = verdict(items);
      const hidden = <T>(figure: GroupFigure<T>): GroupFigure<T> => writer.write(shown, figure);
      return {
        item: item.item,
        mean: writer.tenths(shown, item.mean),
        sd: writer.tenths(shown, item.sd),
        spread: hidden(item.spread),
        deviation: hidden(item.deviation),
        distribution: hidden(item.distribution),
        notApplicable: hidden(item.notApplicable),
        open: hidden(item.open),
        marks: hidden(item.marks),
      };
    }),
  };
}
