import type { Verdict } from './judge-blocks.js';
import { type FigureWriter, twoDecimals } from './released-figures.js';
import { countId, detailId, dimensionId, itemsId } from './report-blocks.js';
import type {
  CountNode,
  DimensionNode,
  GroupFigure,
  GroupNode,
  ItemNode,
  LevelNode,
  PreferencesNode,
} from './report-tree.js';
import type { SuppressionRules } from './suppression-rules.js';

/** What is known of one group when it is written. */
export interface NodeRelease {
  readonly rules: SuppressionRules;
  readonly writer: FigureWriter;
  readonly verdict: (block: string) => Verdict;
  /** Whether the block keeps what was released before. */
  readonly waits: (block: string) => boolean;
  /** As it was released before. */
  readonly old: GroupNode | undefined;
  /** As the earlier round was released. */
  readonly before: GroupNode | undefined;
  /** Whether what is made of all teams together may be told of this block: none of them is hidden. */
  readonly allTeams: (block: string) => boolean;
}

const DETAIL_PEOPLE = 10;
/** Under five people asked, or everyone or nobody of under ten, the response tells who answered. */
const SMALLEST_INVITED = 5;
const SMALLEST_ALL = 10;

export function releaseNode<T extends GroupNode>(node: T, release: NodeRelease): T {
  const { old, before, waits } = release;
  return {
    ...node,
    ...people(node, release),
    total: waits('total')
      ? keep(old?.total)
      : level('total', node.total, before?.total, release, old?.total),
    dimensions: node.dimensions.map((dimension, index) =>
      releaseDimension(dimension, index, release),
    ),
    counts: node.counts.map((count, index) => releaseCount(count, index, release)),
    preferences: releasePreferences(node.preferences, release),
  };
}

function keep<T>(old: T | undefined): T {
  if (old === undefined)
    throw new RangeError('Only a group that was released can keep its figures.');
  return old;
}

function people(
  node: GroupNode,
  { writer, verdict, rules }: NodeRelease,
): Pick<GroupNode, 'people' | 'invited' | 'response'> {
  const shown = verdict('people');
  const { invited, response } = node;
  const asked = invited.value;
  const isTelling =
    rules.response &&
    asked !== null &&
    (asked < SMALLEST_INVITED ||
      (asked < SMALLEST_ALL && (response.value === 0 || response.value === 100)));
  return {
    people: writer.write(shown, node.people),
    // Beside the number of people it would be the response.
    invited: isTelling ? { value: null, reason: 'suppressed-small' } : invited,
    response: writer.points(shown ?? (isTelling ? 'suppressed-small' : null), response),
  };
}

/** Mean, interval, change, standard deviation. */
function level(
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
    sd: waits(detailId(id)) ? keep(old?.sd) : writer.fives(detail, figures.sd),
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

function releaseDimension(node: DimensionNode, index: number, release: NodeRelease): DimensionNode {
  const { writer, verdict, waits } = release;
  const id = dimensionId(index);
  const old = release.old?.dimensions[index];
  const before = release.before?.dimensions[index];
  const fresh = level(id, node, before, release, old);
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

/** @param means - the block that its mean belongs to; the rest belongs to the detail of that */
function releaseItem(
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

function releaseCount(count: CountNode, index: number, release: NodeRelease): CountNode {
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

function releasePreferences(
  { preferences, variety }: PreferencesNode,
  { writer, verdict, waits, old }: NodeRelease,
): PreferencesNode {
  const [means, detail] = ['preferences', detailId('preferences')];
  return {
    preferences: preferences.map((preference, index) => {
      const kept = old?.preferences.preferences[index];
      return {
        scale: preference.scale,
        mean: waits(means) ? keep(kept).mean : writer.points(verdict(means), preference.mean),
        spread: waits(detail)
          ? keep(kept).spread
          : writer.fives(verdict(detail), preference.spread),
        coverage: waits(detail)
          ? keep(kept).coverage
          : writer.write(verdict(detail), preference.coverage),
      };
    }),
    variety: waits(detail)
      ? keep(old?.preferences.variety)
      : writer.hundredths(verdict(detail), variety),
  };
}
