import type { CoMoments } from '../statistics/co-moments.js';

/** People who share one pair of values. */
export interface CountedPair {
  readonly x: number;
  readonly y: number;
  readonly people: number;
}

/** The co-moments of pairs that are counted, as `coMomentsOf` gives of the same people one by one. */
export function coMomentsOfCounts(pairs: readonly CountedPair[]): CoMoments {
  let n = 0;
  let sumX = 0;
  let sumY = 0;
  for (const { x, y, people } of pairs) {
    n += people;
    sumX += x * people;
    sumY += y * people;
  }
  if (n === 0) return { n, meanX: 0, meanY: 0, m2X: 0, m2Y: 0, c: 0 };
  const meanX = sumX / n;
  const meanY = sumY / n;
  let m2X = 0;
  let m2Y = 0;
  let c = 0;
  // Whole numbers, so values that are all equal lie at no distance from their mean.
  for (const { x, y, people } of pairs) {
    m2X += people * (x - meanX) ** 2;
    m2Y += people * (y - meanY) ** 2;
    c += people * (x - meanX) * (y - meanY);
  }
  return { n, meanX, meanY, m2X, m2Y, c };
}

/** The same pairs with ranks in place of values; equal values share the mean of their ranks. */
export function rankedPairs(pairs: readonly CountedPair[]): readonly CountedPair[] {
  const xs = ranks(pairs.map(({ x, people }) => [x, people]));
  const ys = ranks(pairs.map(({ y, people }) => [y, people]));
  return pairs.map(({ x, y, people }) => ({ x: xs.get(x) ?? 0, y: ys.get(y) ?? 0, people }));
}

function ranks(values: readonly (readonly [number, number])[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const [value, people] of values) counts.set(value, (counts.get(value) ?? 0) + people);
  const ranked = new Map<number, number>();
  let below = 0;
  for (const [value, people] of [...counts].sort(([a], [b]) => a - b)) {
    ranked.set(value, below + (people + 1) / 2);
    below += people;
  }
  return ranked;
}
