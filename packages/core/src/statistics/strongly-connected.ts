import type { WinMatrix } from './win-matrix.js';

/**
 * Whether from every object a chain of wins leads to every other one. Only then do the strengths of a Bradley–Terry model
 * have an end: otherwise some objects are better than the others by any amount.
 *
 * @see Ford 1957
 */
export function isStronglyConnected(wins: WinMatrix): boolean {
  const beats = (a: number, b: number): boolean => wins[a]![b]! > 0;
  // Everything can be reached from the first object, and the first from everything.
  return reachesAll(wins.length, beats) && reachesAll(wins.length, (a, b) => beats(b, a));
}

function reachesAll(objects: number, leads: (from: number, to: number) => boolean): boolean {
  const reached = new Set([0]);
  for (const from of reached) {
    for (let to = 0; to < objects; to += 1) if (to !== from && leads(from, to)) reached.add(to);
  }
  return reached.size === objects;
}
