import { keep, type NodeRelease } from './node-release.js';
import { detailId } from './report-blocks.js';
import type { LevelNode } from './report-tree.js';
import type { Verdict } from './verdict.js';

const DETAIL_PEOPLE = 10;

/** Mean, interval, change, standard deviation. */
export function releaseLevel(
  id: string,
  figures: LevelNode,
  before: LevelNode | undefined,
  release: NodeRelease,
  old: LevelNode | undefined,
): LevelNode {
  const { writer, verdict, waits } = release;
  const mean = verdict(id);
  const detail = verdict(detailId(id));
  // From ten people on these hold their own standard deviation.
  const withSpread = (n: number | null): Verdict =>
    mean ?? ((n ?? 0) >= DETAIL_PEOPLE || waits(detailId(id)) ? detail : null);
  const earlierPeople = figures.change.value?.earlierPeople ?? 0;
  return {
    mean: writer.points(mean, figures.mean),
    interval: writer.interval(
      withSpread(figures.interval.n),
      figures.interval,
      figures.mean,
      figures.sd,
    ),
    sd: waits(detailId(id)) ? keep(old?.sd) : writer.spread(detail, figures.sd),
    // Of the total no ICC is shown that it could be made of; of a dimension, see `shrinkShown`.
    shrunken: writer.write(
      mean ?? (id === 'total' ? 'suppressed-complement' : null),
      figures.shrunken,
    ),
    change: writer.change(
      withSpread(Math.max(earlierPeople, figures.mean.n ?? 0)),
      figures.change,
      figures.mean.value,
      before?.mean,
    ),
    smallestChange: writer.smallestChange(
      withSpread(figures.smallestChange.n),
      figures.smallestChange,
      figures.sd,
    ),
  };
}
