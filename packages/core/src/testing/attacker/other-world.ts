import type { Fact, SumFact } from './published-facts.js';

/** What every person answered to every item; `null` is known to be open. */
export type World = readonly (readonly (number | null)[])[];

/** Answers that differ from the true ones, by person and item. */
type Changes = Map<string, { readonly person: number; readonly item: number; readonly to: number }>;

const HIGHEST = 4;
const SLACK = 1e-6;

export interface Search {
  readonly world: World;
  readonly facts: readonly Fact[];
  /** People whose answers the attacker knows. */
  readonly known: ReadonlySet<number>;
  /** Most answers that may differ at once. */
  readonly depth: number;
  /** Most worlds to look at. */
  readonly most: number;
}

/**
 * Whether another world fits all facts, in which `isOther` holds. Changes answers until a fact is broken, mends that fact
 * with another change, and so on, with few changes first. What it does not find within its limits counts as known to
 * the attacker: the search may only err to the side of a leak.
 *
 * @param starts - first changes to try
 */
export function hasOtherWorld(
  search: Search,
  starts: readonly { readonly person: number; readonly item: number }[],
  isOther: (answer: (person: number, item: number) => number | null) => boolean,
): boolean {
  const { world, known, facts } = search;
  const budget = { left: search.most };
  const byPlace = new FactsByPlace(facts);
  for (let depth = 1; depth <= search.depth; depth += 1) {
    for (const { person, item } of starts) {
      const now = world[person]?.[item] ?? null;
      if (now === null || known.has(person)) continue;
      for (const to of nearestFirst(now)) {
        const changes: Changes = new Map([[place(person, item), { person, item, to }]]);
        if (mend({ ...search, byPlace, isOther, budget }, changes, depth)) return true;
        if (budget.left <= 0) return false;
      }
    }
  }
  return false;
}

interface Mending extends Search {
  readonly byPlace: FactsByPlace;
  readonly isOther: (answer: (person: number, item: number) => number | null) => boolean;
  readonly budget: { left: number };
}

class FactsByPlace {
  readonly #facts: readonly Fact[];
  readonly #byPlace = new Map<string, readonly Fact[]>();

  constructor(facts: readonly Fact[]) {
    this.#facts = facts;
  }

  at(person: number, item: number): readonly Fact[] {
    const key = place(person, item);
    let found = this.#byPlace.get(key);
    if (!found) {
      found = this.#facts.filter((fact) =>
        fact.kind === 'sum'
          ? fact.weights.has(person) && fact.items.includes(item)
          : fact.people.includes(person) &&
            (fact.kind === 'counts' ? fact.item === item : fact.items.includes(item)),
      );
      this.#byPlace.set(key, found);
    }
    return found;
  }
}

function place(person: number, item: number): string {
  return `${person} ${item}`;
}

function nearestFirst(now: number): readonly number[] {
  return [1, -1, 2, -2, 3, -3, 4, -4]
    .map((step) => now + step)
    .filter((to) => to >= 0 && to <= HIGHEST);
}

function mend(mending: Mending, changes: Changes, depth: number): boolean {
  const { world, byPlace, known, budget } = mending;
  budget.left -= 1;
  if (budget.left <= 0) return false;
  const answer = (person: number, item: number): number | null =>
    changes.get(place(person, item))?.to ?? world[person]?.[item] ?? null;
  const touched = new Set(
    [...changes.values()].flatMap(({ person, item }) => byPlace.at(person, item)),
  );
  let broken: Fact | null = null;
  for (const fact of touched) {
    if (holds(fact, answer)) continue;
    if (!broken || (broken.kind === 'spread' && fact.kind !== 'spread')) broken = fact;
    if (broken.kind !== 'spread') break;
  }
  if (!broken) return mending.isOther(answer);
  if (changes.size >= depth) return false;
  const tried = new Set<string>();
  for (const { person, item, to } of repairs(broken, answer)) {
    if (known.has(person) || changes.has(place(person, item))) continue;
    // People about whom the same is known, with the same answers, are the same to the attacker.
    const facts = byPlace.at(person, item);
    const alike = `${item} ${answer(person, item)} ${to} ${signature(facts)}`;
    if (tried.has(alike)) continue;
    tried.add(alike);
    const next = new Map(changes).set(place(person, item), { person, item, to });
    if (mend(mending, next, depth)) return true;
    if (budget.left <= 0) return false;
  }
  return false;
}

const numbers = new WeakMap<Fact, number>();
let last = 0;

function signature(facts: readonly Fact[]): string {
  return facts
    .map((fact) => {
      let number = numbers.get(fact);
      if (number === undefined) numbers.set(fact, (number = last += 1));
      return number;
    })
    .join(',');
}

type Answer = (person: number, item: number) => number | null;

function* repairs(
  fact: Fact,
  answer: Answer,
): Generator<{ readonly person: number; readonly item: number; readonly to: number }> {
  if (fact.kind === 'sum') {
    const sum = sumOf(fact, answer);
    const up = sum < fact.low;
    for (const [person, weight] of fact.weights) {
      for (const item of fact.items) {
        const now = answer(person, item);
        if (now === null) continue;
        for (let step = 1; step <= HIGHEST; step += 1) {
          const to = up ? now + step : now - step;
          if (to < 0 || to > HIGHEST) break;
          const after = sum + (to - now) * weight;
          if (up ? after > fact.high + SLACK : after < fact.low - SLACK) break;
          yield { person, item, to };
        }
      }
    }
    return;
  }
  const items = fact.kind === 'counts' ? [fact.item] : fact.items;
  const counts = fact.kind === 'counts' ? countsOf(fact.people, fact.item, answer) : null;
  for (const person of fact.people) {
    for (const item of items) {
      const now = answer(person, item);
      if (now === null) continue;
      if (fact.kind === 'counts' && counts && (counts[now] ?? 0) <= (fact.counts[now] ?? 0)) continue;
      for (let to = 0; to <= HIGHEST; to += 1) {
        if (to === now) continue;
        if (fact.kind === 'counts' && counts && (counts[to] ?? 0) >= (fact.counts[to] ?? 0)) continue;
        yield { person, item, to };
      }
    }
  }
}

export function holds(fact: Fact, answer: Answer): boolean {
  if (fact.kind === 'sum') {
    const sum = sumOf(fact, answer);
    return sum >= fact.low - SLACK && sum <= fact.high + SLACK;
  }
  if (fact.kind === 'counts') {
    const counts = countsOf(fact.people, fact.item, answer);
    return fact.counts.every((count, point) => count === counts[point]);
  }
  const deviation = deviationOf(fact.people, fact.items, answer);
  return deviation >= fact.low - SLACK && deviation <= fact.high + SLACK;
}

function sumOf({ weights, items }: SumFact, answer: Answer): number {
  let sum = 0;
  for (const [person, weight] of weights) {
    for (const item of items) sum += weight * (answer(person, item) ?? 0);
  }
  return sum;
}

function countsOf(people: readonly number[], item: number, answer: Answer): readonly number[] {
  const counts = [0, 0, 0, 0, 0];
  for (const person of people) {
    const given = answer(person, item);
    if (given !== null) counts[given] = (counts[given] ?? 0) + 1;
  }
  return counts;
}

function deviationOf(people: readonly number[], items: readonly number[], answer: Answer): number {
  const scores = people.map((person) => {
    const given = items.flatMap((item) => answer(person, item) ?? []);
    return ((100 / HIGHEST) * given.reduce((sum, one) => sum + one, 0)) / given.length;
  });
  const mean = scores.reduce((sum, one) => sum + one, 0) / scores.length;
  const squares = scores.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  return Math.sqrt(squares / (scores.length - 1));
}
