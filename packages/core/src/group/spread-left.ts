import type { JudgedGroup } from './judged-group.js';

/**
 * How far people lie apart within groups whose means are told, in POMP points: what of the standard deviation of all
 * these means do not account for. It tells of every person when it is next to nothing.
 *
 * @param sides - groups whose means are told: teams, and links
 * @returns `null` when the parent has no standard deviation
 */
export function spreadLeft(
  { measured: [whole] }: JudgedGroup,
  sides: readonly (readonly JudgedGroup[])[],
): number | null {
  if (!whole || whole.deviation === null || whole.mean === null) return null;
  const { n, mean } = whole;
  const between = sides.reduce((sum, groups) => {
    const parts = groups.flatMap(({ measured: [part] }) => part ?? []);
    const rest = parts.reduce((left, part) => left - part.n, n);
    const ofRest = parts.reduce((left, part) => left - part.n * (part.mean ?? 0), n * mean);
    const known = parts.reduce((all, part) => all + part.n * ((part.mean ?? 0) - mean) ** 2, 0);
    return sum + known + (rest > 0 ? rest * (ofRest / rest - mean) ** 2 : 0);
  }, 0);
  return Math.sqrt(Math.max(0, (n - 1) * whole.deviation ** 2 - between) / (n - 1));
}
