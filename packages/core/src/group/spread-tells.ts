import type { JudgedGroup } from './judged-group.js';
import { LEAST_DEVIATION, LEAST_SPREAD, toldSpread } from './nearly-all.js';
import { spreadLeft } from './spread-left.js';

/** Room for one person to go a full step of a five-point item up, and another one down. */
const LEAST_SQUARES = 2 * 25 ** 2;

/**
 * Whether the standard deviation of a parent beside the means of groups tells of its people: when these means account for
 * all of it, nobody differs from their own group. Nor must they do so for a colleague who takes off their own score.
 *
 * @param sides - groups whose means are told: teams, and links
 */
export function spreadTells(
  parent: JudgedGroup,
  sides: readonly (readonly JudgedGroup[])[],
): boolean {
  const left = spreadLeft(parent, sides);
  if (left === null) return false;
  // Of a spread that is told as the least there is, less may be left.
  const isLeast = toldSpread(parent.measured[0]?.deviation ?? 0) === LEAST_SPREAD;
  return (
    left.deviation < (isLeast ? LEAST_DEVIATION : LEAST_SPREAD) ||
    left.squaresBesideOwn < LEAST_SQUARES
  );
}
