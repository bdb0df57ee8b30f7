import type { JudgedGroup } from './judged-group.js';
import { highestSpread } from './nearly-all.js';

/** What of a standard deviation the means that are told do not account for. */
export interface SpreadLeft {
  /** As a standard deviation of all, in POMP points. It tells of every person when it is next to nothing. */
  readonly deviation: number;
  /**
   * The same to a colleague whose own score may account for most of what is left: squares around the means, with those
   * that the rounding of the standard deviation leaves room for. Endless when no mean of a group is told.
   */
  readonly squaresBesideOwn: number;
}

/** People of whom the mean follows. */
interface Known {
  readonly n: number;
  readonly mean: number;
  /** Squares of their scores around it. */
  readonly within: number;
}

/**
 * How far people lie apart within groups whose means are told.
 *
 * @param sides - groups whose means are told: teams, and links
 * @returns `null` when the parent has no standard deviation
 */
export function spreadLeft(
  { measured: [whole] }: JudgedGroup,
  sides: readonly (readonly JudgedGroup[])[],
): SpreadLeft | null {
  if (!whole || whole.deviation === null || whole.mean === null) return null;
  const { n, mean, deviation } = whole;
  const all = { n, mean, within: (n - 1) * deviation ** 2 };
  // A group of everyone tells no more than the parent does.
  const known = sides.map((groups) => withRest(all, groups)).filter((groups) => groups.length > 1);
  const between = known.flat().reduce((sum, one) => sum + one.n * (one.mean - mean) ** 2, 0);
  const own = known.reduce((sum, groups) => sum + Math.max(...groups.map(mostOfOne)), 0);
  const left = all.within - between;
  const room = (n - 1) * highestSpread(deviation) ** 2 - all.within;
  return {
    deviation: Math.sqrt(Math.max(0, left) / (n - 1)),
    squaresBesideOwn: known.length === 0 ? Infinity : left - own + room,
  };
}

/** The groups, and all others together. */
function withRest(all: Known, groups: readonly JudgedGroup[]): readonly Known[] {
  const parts = groups.flatMap(({ measured: [part] }): readonly Known[] => {
    if (!part) return [];
    const { n, mean, deviation } = part;
    return [{ n, mean: mean ?? 0, within: (n - 1) * (deviation ?? 0) ** 2 }];
  });
  const n = parts.reduce((left, part) => left - part.n, all.n);
  if (n <= 0) return parts;
  const mean = parts.reduce((left, part) => left - part.n * part.mean, all.n * all.mean) / n;
  const squares = (one: Known): number => one.within + one.n * one.mean ** 2;
  const ofRest = parts.reduce((left, part) => left - squares(part), squares(all));
  return [...parts, { n, mean, within: Math.max(0, ofRest - n * mean ** 2) }];
}

/** What one of them accounts for at most: someone at an end of the scale, beside others who are alike. */
function mostOfOne({ n, mean, within }: Known): number {
  return Math.min(within, (n / (n - 1)) * Math.max(mean, 100 - mean) ** 2);
}
