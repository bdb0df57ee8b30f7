import type {
  CountNode,
  DimensionNode,
  GroupFigure,
  GroupNode,
  ItemNode,
  LevelNode,
  ReportTree,
} from './report-tree.js';

/** What one figure of a block says of a group, as far as `suppress` has to judge it. */
export interface Measured {
  readonly n: number;
  readonly mean: number | null;
  /** Between two ends; else there is no end to be near to. */
  readonly scale: { readonly steps: number } | null;
  /** People per answer, when the figure (or one that is shown with it) tells them. */
  readonly counts: readonly number[] | null;
  readonly deviation: number | null;
  /** Of every item of a scale, people per answer. */
  readonly items: readonly (readonly number[])[] | null;
  readonly gaps: Gaps | null;
  /** Of what is counted: the most that one person counted. */
  readonly most: number | null;
  /** Not a figure of its own: people who are in a figure beside it and not in it, so that what is left is theirs. */
  readonly isLeft: boolean;
}

/** Of an item, beside the scale that it belongs to. */
export interface Gaps {
  /** People who left it open. */
  readonly people: number;
  /** Items of the scale. */
  readonly items: number;
  /** Who has a score on the scale, and their mean; `null` when it is not told as such. */
  readonly scored: { readonly n: number; readonly mean: number | null };
}

/** Figures that are shown or withheld together, in every group. */
export interface Block {
  readonly id: string;
  readonly isDetail: boolean;
  /** Blocks without which it is not shown. */
  readonly within: readonly string[];
  /** The block of means of the same people, when this one tells (nearly) how many gave each answer. */
  readonly over: string | null;
  readonly read: (node: GroupNode) => readonly Measured[];
}

const PLAIN: Omit<Measured, 'n'> = {
  mean: null,
  scale: null,
  counts: null,
  deviation: null,
  items: null,
  gaps: null,
  most: null,
  isLeft: false,
};

/** From this many people on a group's answers may be told one by one. */
const TELLS_COUNTS = 10;

/** Every block of a tree, each after those that it is within. */
export function reportBlocks({ organisation }: ReportTree): readonly Block[] {
  const { dimensions, counts } = organisation;
  return [
    block('people', [], (node) => [{ ...PLAIN, n: node.people.n ?? 0 }]),
    ...dimensions.flatMap((_, index) => dimensionBlocks(organisation, index)),
    block(
      'total',
      dimensions.map((_, index) => dimensionId(index)),
      (node) => [
        level(node.total.mean, 4),
        // Who answered too little of one scale is in the other means and not in the total.
        ...node.dimensions.map(({ mean }) => ({
          ...PLAIN,
          n: (mean.n ?? 0) - (node.total.mean.n ?? 0),
          isLeft: true,
        })),
      ],
    ),
    detail('total', ({ total, dimensions: all }) => [
      deviating(
        total,
        all.flatMap(({ items }) => items),
      ),
    ]),
    ...counts.flatMap((_, index) => countBlocks(index)),
    block('preferences', [], (node) =>
      node.preferences.preferences.map(({ mean }) => ({
        ...PLAIN,
        n: mean.n ?? 0,
        mean: mean.value,
      })),
    ),
    detail('preferences', (node) => [
      ...node.preferences.preferences.flatMap(({ spread, coverage }) => [
        { ...PLAIN, n: spread.n ?? 0 },
        {
          ...PLAIN,
          n: coverage.n ?? 0,
          counts:
            coverage.value === null ? null : [coverage.value, (coverage.n ?? 0) - coverage.value],
        },
      ]),
      ...(node.preferences.preferences.length > 0
        ? [{ ...PLAIN, n: node.preferences.variety.n ?? 0 }]
        : []),
    ]),
  ];
}

export const dimensionId = (index: number): string => `dimension/${index}`;
export const countId = (index: number): string => `count/${index}`;
export const itemsId = (id: string): string => `${id}/items`;
export const detailId = (id: string): string => `${id}/detail`;

function block(id: string, within: readonly string[], read: Block['read']): Block {
  return { id, isDetail: false, within, over: null, read };
}

function detail(of: string, read: Block['read']): Block {
  return { id: detailId(of), isDetail: true, within: [of], over: null, read };
}

function dimensionBlocks(organisation: GroupNode, index: number): readonly Block[] {
  const id = dimensionId(index);
  const steps = Math.min(
    ...(organisation.dimensions[index]?.items ?? []).map(stepsOf),
    // Sheets without answers: as if there were five points.
    4,
  );
  const items = (node: GroupNode): readonly ItemNode[] => node.dimensions[index]?.items ?? [];
  return [
    block(id, [], ({ dimensions }) =>
      figures(dimensions[index]?.mean, (mean) => level(mean, steps)),
    ),
    detail(id, ({ dimensions }) =>
      dimensions.slice(index, index + 1).map((node) => deviating(node, node.items)),
    ),
    block(itemsId(id), [id], (node) =>
      items(node).map((item) => itemMeasured(item, node.dimensions[index])),
    ),
    {
      ...detail(itemsId(id), (node) => items(node).map(itemDetail)),
      within: [itemsId(id), detailId(id)],
      over: id,
    },
  ];
}

function countBlocks(index: number): readonly Block[] {
  const id = countId(index);
  const items = (node: GroupNode): readonly ItemNode[] => node.counts[index]?.items ?? [];
  return [
    block(id, [], ({ counts }) => (counts[index] ? [counted(counts[index])] : [])),
    // Of small whole numbers, mean and standard deviation together tell nearly how many counted what.
    {
      ...detail(id, ({ counts }) =>
        figures(counts[index]?.sd, ({ n }) => ({ ...PLAIN, n: n ?? 0 })),
      ),
      over: id,
    },
    // What one person did may be most of one activity, so that these are told as details only.
    {
      ...detail(itemsId(id), (node) => items(node).map(countedItem)),
      within: [detailId(id)],
      over: id,
    },
  ];
}

function figures<T>(
  figure: GroupFigure<T> | undefined,
  read: (figure: GroupFigure<T>) => Measured,
): readonly Measured[] {
  return figure ? [read(figure)] : [];
}

function level({ n, value }: GroupFigure<number>, steps: number): Measured {
  return { ...PLAIN, n: n ?? 0, mean: value, scale: { steps } };
}

function deviating({ mean, sd }: LevelNode, items: readonly ItemNode[]): Measured {
  const counts = items.flatMap(({ distribution: { value } }) => (value === null ? [] : [value]));
  return {
    ...PLAIN,
    n: sd.n ?? 0,
    mean: mean.value,
    deviation: sd.value,
    items: counts.length > 0 ? counts : null,
  };
}

function stepsOf({ distribution }: ItemNode): number {
  return distribution.value === null ? 4 : Math.max(1, distribution.value.length - 1);
}

/** Large groups show their distribution too: if it may not be told, nor may a mean beside a telling silence. */
function itemMeasured(item: ItemNode, scale: DimensionNode | undefined): Measured {
  const { n, value } = item.mean;
  const people = n ?? 0;
  return {
    ...PLAIN,
    n: people,
    mean: value,
    scale: { steps: stepsOf(item) },
    counts: people >= TELLS_COUNTS ? item.distribution.value : null,
    gaps: {
      people: (item.open.value ?? 0) + (item.notApplicable.value ?? 0),
      items: scale?.items.length ?? 0,
      scored: { n: scale?.mean.n ?? 0, mean: scale?.mean.value ?? null },
    },
  };
}

function itemDetail({ mean, distribution, open, notApplicable }: ItemNode): Measured {
  const { n, value } = distribution;
  const counts = value && [...value, open.value ?? 0, notApplicable.value ?? 0];
  return { ...PLAIN, n: n ?? 0, mean: mean.value, counts, items: value && [value] };
}

function counted({ mean: { n, value }, most }: CountNode): Measured {
  return { ...PLAIN, n: n ?? 0, mean: value, most: most.value };
}

function countedItem({ mean, distribution: { n, value } }: ItemNode): Measured {
  const most = (value ?? []).findLastIndex((people) => people > 0);
  return { ...PLAIN, n: n ?? 0, mean: mean.value, counts: value, most: value && most };
}
