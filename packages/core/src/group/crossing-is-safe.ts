import { nearlyAllBand } from './nearly-all.js';
import { smallestCut } from './smallest-cut.js';

/** A team or a link whose figures are known, or all people of the others together. */
export interface CrossedGroup {
  /** People with a value for this figure. */
  readonly n: number;
  /** People, whatever they answered. */
  readonly people: number;
  /** Sum of their values; `null` when it is not of a kind that has ends, or not known. */
  readonly sum: number | null;
}

export interface Crossed {
  readonly teams: readonly CrossedGroup[];
  readonly links: readonly CrossedGroup[];
  /** People per team and link. */
  readonly people: readonly (readonly number[])[];
}

/** Up to this many groups every way to lay them beside each other is tried; above it, every team beside every link. */
const ALL_WAYS = 12;
const SLACK = 1e-6;

/**
 * Whether teams and links may stand beside each other. Any sum over some teams minus a sum over some links is a sum over
 * the people who are in the one and not in the other: that must be nobody or `least` people, and not so near to an end
 * that it tells their answers. People are the edges of a graph between teams and links, so that the fewest people that
 * can be singled out are its smallest cut.
 */
export function crossingIsSafe(
  { teams, links, people }: Crossed,
  least: number,
  scale: { readonly steps: number } | null,
): boolean {
  const size = teams.length + links.length;
  const graph = Array.from({ length: size }, () => Array.from({ length: size }, () => 0));
  for (const [t, team] of teams.entries()) {
    for (const [l, link] of links.entries()) {
      const both = people[t]?.[l] ?? 0;
      if (both === 0) continue;
      // Who gave no value is in a team and in a link, but it is not told in which: count with the worst.
      const without = Math.min(team.people - team.n, link.people - link.n);
      const weight = Math.max(Number.MIN_VALUE, both - without);
      (graph[t] as number[])[teams.length + l] = weight;
      (graph[teams.length + l] as number[])[t] = weight;
    }
  }
  if (smallestCut(graph) < least) return false;
  return !scale || everyCut({ teams, links, people }, (cut) => !isNearEnd(cut, scale.steps));
}

interface Cut {
  /** People in the teams and not in the links, and the other way round. */
  readonly plus: number;
  readonly minus: number;
  readonly difference: number;
}

function isNearEnd({ plus, minus, difference }: Cut, steps: number): boolean {
  const people = plus + minus;
  if (people === 0) return false;
  const band = nearlyAllBand(people, steps) * people + SLACK;
  return 100 * plus - difference <= band || difference + 100 * minus <= band;
}

function everyCut(crossed: Crossed, holds: (cut: Cut) => boolean): boolean {
  const { teams, links } = crossed;
  const size = teams.length + links.length;
  const check = (sides: readonly boolean[]): boolean => {
    const cut = cutAt(crossed, sides);
    return cut === null || holds(cut);
  };
  if (size <= ALL_WAYS) {
    for (let ways = 1; ways < 2 ** size - 1; ways += 1) {
      if (!check(Array.from({ length: size }, (_, bit) => Math.floor(ways / 2 ** bit) % 2 === 1))) {
        return false;
      }
    }
    return true;
  }
  return teams.every((_, t) =>
    links.every((__, l) =>
      check(Array.from({ length: size }, (___, node) => node === t || node === teams.length + l)),
    ),
  );
}

function cutAt({ teams, links, people }: Crossed, sides: readonly boolean[]): Cut | null {
  let [plus, minus, difference] = [0, 0, 0];
  for (const [t, team] of teams.entries()) {
    if (sides[t]) {
      if (team.sum === null) return null;
      difference += team.sum;
    }
    for (const l of links.keys()) {
      const both = people[t]?.[l] ?? 0;
      const inLink = sides[teams.length + l];
      if (sides[t] && !inLink) plus += both;
      if (!sides[t] && inLink) minus += both;
    }
  }
  for (const [l, link] of links.entries()) {
    if (!sides[teams.length + l]) continue;
    if (link.sum === null) return null;
    difference -= link.sum;
  }
  return { plus, minus, difference };
}
