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

/** More links than this are too many ways to lay them, and all people of the others, beside teams. */
export const MOST_LINKS = 12;
/** Sums are made from means: this much is rounding of doubles, not a step of an answer. */
const SLACK = 1e-6;

/**
 * Whether teams and links may stand beside each other. Any sum over some teams minus a sum over some links is a sum over
 * the people who are in the one and not in the other: that must be nobody or `least` people, and not so near to an end
 * that it tells their answers. There are more ways to choose teams than can be tried; but for each choice of links, each
 * team makes the sum smaller or not on its own, so that the worst choice of teams is known.
 *
 * @param least - people
 * @param scale - `null` when the figure has no ends
 */
export function crossingIsSafe(
  crossed: Crossed,
  least: number,
  scale: { readonly steps: number } | null,
): boolean {
  const { links } = crossed;
  if (links.length > MOST_LINKS + 1) return false;
  const people = knownPeople(crossed);
  const reach = scale && 100 * (1 + 1 / scale.steps) + SLACK;
  for (let ways = 0; ways < 2 ** links.length; ways += 1) {
    const isIn = links.map((_, link) => Math.floor(ways / 2 ** link) % 2 === 1);
    const sides = people.map((row): Sides => {
      let [inside, outside] = [0, 0];
      for (const [link, both] of row.entries()) {
        if (isIn[link]) inside += both;
        else outside += both;
      }
      return { inside, outside };
    });
    if (fewestPeople(sides) < least) return false;
    if (reach !== null && nearestToEnd(crossed, isIn, sides) <= reach) return false;
  }
  return true;
}

/** How many people of a team are in the links that were chosen, and how many are not. */
interface Sides {
  readonly inside: number;
  readonly outside: number;
}

/** People per team and link with a value: who gave none is in both, but it is not told where, so count with the worst. */
function knownPeople({ teams, links, people }: Crossed): readonly (readonly number[])[] {
  return teams.map((team, t) =>
    links.map((link, l) => {
      const both = people[t]?.[l] ?? 0;
      const without = Math.min(team.people - team.n, link.people - link.n);
      return both === 0 ? 0 : Math.max(Number.MIN_VALUE, both - without);
    }),
  );
}

/** Of all ways to choose teams that leave anyone over, the fewest people that are left. */
function fewestPeople(sides: readonly Sides[]): number {
  let fewest = 0;
  let other = Infinity;
  for (const { inside, outside } of sides) {
    fewest += Math.min(inside, outside);
    // When nobody is left over, taking one team in or out leaves its people.
    if (inside + outside > 0) other = Math.min(other, Math.max(inside, outside));
  }
  return fewest > 0 ? fewest : other;
}

/**
 * Of all ways to choose teams that leave anyone over, the least distance of a sum to its highest end. The lowest end is
 * the highest one of the other teams and links.
 */
function nearestToEnd(
  { teams, links }: Crossed,
  isIn: readonly boolean[],
  sides: readonly Sides[],
): number {
  let distance = 0;
  for (const [link, { sum }] of links.entries()) {
    if (sum === null) return Infinity;
    if (isIn[link]) distance += sum;
  }
  let left = 0;
  let change = Infinity;
  for (const [t, { sum }] of teams.entries()) {
    if (sum === null) return Infinity;
    const { inside, outside } = sides[t] as Sides;
    const further = 100 * outside - sum;
    distance += Math.min(0, further);
    left += further < 0 ? outside : inside;
    if (inside + outside > 0) change = Math.min(change, Math.abs(further));
  }
  return left > 0 ? distance : distance + change;
}
