import { PLAIN, type Measured } from './measured.js';
import { USUAL_STEPS } from './nearly-all.js';
import type {
  CountNode,
  DimensionNode,
  GroupFigure,
  GroupNode,
  ItemNode,
  LevelNode,
} from './report-tree.js';

/** From this many people on a group's answers may be told one by one. */
const TELLS_COUNTS = 10;

/** Means are told in whole points, what is counted in tenths. */
const HALF_POINT = 0.5;
const HALF_TENTH = 0.05;

export function level({ n, value }: GroupFigure<number>, steps: number): Measured {
  const people = n ?? 0;
  return { ...PLAIN, n: people, mean: value, scale: { steps }, blur: HALF_POINT * people };
}

/**
 * Who answered too little of one scale is in the means of the others and not in the total. With all of these the sum of
 * their scores is known.
 */
export function leftOfTotal({ dimensions, total }: GroupNode): Measured {
  const people = total.mean.n ?? 0;
  const left = dimensions.map(({ mean }) => (mean.n ?? 0) - people);
  const n = left.reduce((sum, one) => sum + one, 0);
  const isKnown = total.mean.value !== null && dimensions.every(({ mean }) => mean.value !== null);
  const ofTotal = dimensions.length * people * (total.mean.value ?? 0);
  const sum = dimensions.reduce((all, { mean }) => all + (mean.n ?? 0) * (mean.value ?? 0), 0);
  // They miss at least one scale.
  const scores = Math.min(left.filter((one) => one > 0).length, dimensions.length - 1);
  return {
    ...PLAIN,
    n,
    mean: isKnown && n > 0 ? (sum - ofTotal) / n : null,
    scale: { steps: USUAL_STEPS, scores },
    isLeft: true,
    blur: HALF_POINT * (n + 2 * dimensions.length * people),
  };
}

export function deviating({ mean, sd }: LevelNode, items: readonly ItemNode[]): Measured {
  return {
    ...PLAIN,
    n: sd.n ?? 0,
    mean: mean.value,
    deviation: sd.value,
    items: countsOf(items),
  };
}

export function stepsOf({ distribution }: ItemNode): number {
  return distribution.value === null ? USUAL_STEPS : Math.max(1, distribution.value.length - 1);
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
    blur: HALF_POINT * people,
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
  const people = n ?? 0;
  return { ...PLAIN, n: people, mean: value, most: most.value, blur: HALF_TENTH * people };
}

export function countedSpread({ sd, items }: CountNode): Measured {
  return { ...PLAIN, n: sd.n ?? 0, items: countsOf(items) };
}

export function countedItem({ mean, distribution: { n, value } }: ItemNode): Measured {
  const most = (value ?? []).findLastIndex((people) => people > 0);
  return { ...PLAIN, n: n ?? 0, mean: mean.value, counts: value, most: value && most };
}

function countsOf(items: readonly ItemNode[]): Measured['items'] {
  const counts = items.flatMap(({ distribution: { value } }) => (value === null ? [] : [value]));
  return counts.length > 0 ? counts : null;
}
