import type { DimensionNode } from '@leerklimaat/core';

/** The scales of the highest and of the lowest mean. */
export interface GroupExtremes {
  readonly highest: readonly string[];
  readonly lowest: readonly string[];
}

/** Less than this many points is not worth a word, however sure it is. */
const WORTH_A_WORD = 5;

/**
 * What stands out in a group, only when the lowest interval ends before the highest begins. That asks for about as much as
 * the studentized range of six means does: two halves of 95% are 3.92 standard errors, and that is 4.03.
 *
 * @returns `together` when nothing stands out; `null` when too little is known to say so
 */
export function groupExtremes(
  dimensions: readonly Pick<DimensionNode, 'scale' | 'mean' | 'interval'>[],
): GroupExtremes | 'together' | null {
  const known = dimensions.flatMap(({ scale, mean: { value }, interval }) =>
    value === null || interval.value === null ? [] : [{ scale, value, ...interval.value }],
  );
  if (known.length < 2) return null;
  const means = known.map(({ value }) => value);
  const [top, bottom] = [Math.max(...means), Math.min(...means)];
  const at = (mean: number): typeof known => known.filter(({ value }) => value === mean);
  const [highest, lowest] = [at(top), at(bottom)];
  const apart = highest.every(({ low }) => lowest.every(({ high }) => high < low));
  const scales = (all: typeof known): readonly string[] => all.map(({ scale }) => scale);
  if (apart && top - bottom >= WORTH_A_WORD) {
    return { highest: scales(highest), lowest: scales(lowest) };
  }
  return known.length === dimensions.length ? 'together' : null;
}
