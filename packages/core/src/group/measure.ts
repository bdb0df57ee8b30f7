import { PLAIN, type Measured } from './measured.js';
import type { CountNode, DimensionNode, GroupFigure, ItemNode, LevelNode } from './report-tree.js';

/** From this many people on a group's answers may be told one by one. */
const TELLS_COUNTS = 10;

export function level({ n, value }: GroupFigure<number>, steps: number): Measured {
  return { ...PLAIN, n: n ?? 0, mean: value, scale: { steps } };
}

export function deviating({ mean, sd }: LevelNode, items: readonly ItemNode[]): Measured {
  const counts = items.flatMap(({ distribution: { value } }) => (value === null ? [] : [value]));
  return {
    ...PLAIN,
    n: sd.n ?? 0,
    mean: mean.value,
    deviation: sd.value,
    items: counts.length > 0 ? counts : null,
  };
}

export function stepsOf({ distribution }: ItemNode): number {
  return distribution.value === null ? 4 : Math.max(1, distribution.value.length - 1);
}

/** Large groups show their distribution too: if it may not be told, nor may a mean beside a telling silence. */
export function itemMeasured(item: ItemNode, scale: DimensionNode | undefined): Measured {
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

export function itemDetail({ mean, distribution, open, notApplicable }: ItemNode): Measured {
  const { n, value } = distribution;
  const counts = value && [...value, open.value ?? 0, notApplicable.value ?? 0];
  return { ...PLAIN, n: n ?? 0, mean: mean.value, counts, items: value && [value] };
}

export function counted({ mean: { n, value }, most }: CountNode): Measured {
  return { ...PLAIN, n: n ?? 0, mean: value, most: most.value };
}

export function countedItem({ mean, distribution: { n, value } }: ItemNode): Measured {
  const most = (value ?? []).findLastIndex((people) => people > 0);
  return { ...PLAIN, n: n ?? 0, mean: mean.value, counts: value, most: value && most };
}
