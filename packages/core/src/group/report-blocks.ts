import {
  counted,
  countedItem,
  countedSpread,
  deviating,
  itemDetail,
  itemMeasured,
  leftOfTotal,
  level,
  stepsOf,
} from './measure.js';
import { PLAIN, type Measured } from './measured.js';
import { USUAL_STEPS } from './nearly-all.js';
import type { GroupFigure, GroupNode, ItemNode, ReportTree } from './report-tree.js';

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
        level(node.total.mean, USUAL_STEPS),
        ...node.dimensions.map(({ mean }) => ({
          ...PLAIN,
          n: (mean.n ?? 0) - (node.total.mean.n ?? 0),
          isLeft: true,
        })),
        leftOfTotal(node),
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
    USUAL_STEPS,
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
      ...detail(id, ({ counts }) => (counts[index] ? [countedSpread(counts[index])] : [])),
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
