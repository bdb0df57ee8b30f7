import type { Values } from './valid-values.js';

/**
 * The longest run of equal answers in the order in which they were asked. A gap breaks the run. Half of a page or more
 * is a reason to look, and no proof: somebody may mean it.
 *
 * @param answers - as given, not turned round
 * @returns how many answers; 0 when nothing was answered
 * @see Curran 2016
 * @example
 * longstring([3, 3, 3, null, 3, 3, 4]); // 3
 */
export function longstring(answers: Values): number {
  let [longest, run] = [0, 0];
  let previous: number | null = null;
  for (const answer of answers) {
    if (answer === null) run = 0;
    else run = answer === previous ? run + 1 : 1;
    longest = Math.max(longest, run);
    previous = answer;
  }
  return longest;
}
