import type { Fact, World } from './fact.js';
import { SearchedFact } from './searched-fact.js';

export interface WorldSearch {
  readonly truth: World;
  readonly facts: readonly Fact[];
  /** Highest answer per item, in points from the lowest. */
  readonly most: readonly number[];
  /** Per person: people with the same kind may change places, as nobody can tell. */
  readonly kinds: readonly string[];
  /** Whether an answer may be another one than it is; the others stand as they are. */
  readonly isFree: (person: number, item: number) => boolean;
  /** What the world must fit besides: that it is another one. */
  readonly wanted: Fact;
  /** Whether a world that fits all facts will do. */
  readonly accepts: (world: World) => boolean;
  /** Answers tried at most. */
  readonly budget: number;
}

/**
 * Goes through every world there is, one answer after another, and turns back as soon as a fact can no longer come true.
 *
 * @returns the first that fits; `null` when none does; `undefined` when the budget ran out
 */
export function searchWorlds(search: WorldSearch): World | null | undefined {
  return new Searching(search).run();
}

type Place = readonly [person: number, item: number];

class Searching {
  readonly #search: WorldSearch;
  readonly #world: (number | null)[][];
  readonly #items: readonly number[];
  readonly #places: readonly Place[];
  readonly #facts: readonly (readonly SearchedFact[])[];
  /** Per place: whom this person's answers may not lie under, because they may change places. */
  readonly #twin: readonly (number | null)[];
  #left: number;

  constructor(search: WorldSearch) {
    const { truth, kinds, isFree, wanted } = search;
    this.#search = search;
    this.#left = search.budget;
    this.#world = truth.map((answers) => [...answers]);
    const special = new Set(wanted.kind === 'counts' ? [] : wanted.weights.keys());
    // Who is wanted first; then kind by kind, so that twins follow each other.
    const people = [...truth.keys()]
      .filter((person) =>
        truth[person]?.some((answer, item) => answer !== null && isFree(person, item)),
      )
      .sort(
        (a, b) =>
          Number(special.has(b)) - Number(special.has(a)) ||
          compare(kinds[a] ?? '', kinds[b] ?? '') ||
          compareAnswers(truth[a] ?? [], truth[b] ?? []),
      );
    // The items that are asked for first: when they cannot be otherwise, no other item has to be filled in.
    const asked = new Set([...special].flatMap((person) => itemsOf(wanted, person)));
    this.#items = [...search.most.keys()].sort(
      (a, b) => Number(asked.has(b)) - Number(asked.has(a)) || a - b,
    );
    this.#places = this.#items.flatMap((item) =>
      people.flatMap((person) =>
        (truth[person]?.[item] ?? null) === null || !isFree(person, item)
          ? []
          : [[person, item] as const],
      ),
    );
    this.#twin = this.#places.map(([person]) => {
      const before = people[people.indexOf(person) - 1];
      return before !== undefined &&
        kinds[before] === kinds[person] &&
        !special.has(before) &&
        !special.has(person)
        ? before
        : null;
    });
    const facts = [...search.facts, wanted].map(
      (fact) => new SearchedFact(fact, truth, search.most, isFree),
    );
    this.#facts = this.#places.map(([person, item]) =>
      facts.filter((fact) => fact.isAbout(person, item)),
    );
    this.#isPossible = facts.every((fact) => fact.canHold);
  }

  readonly #isPossible: boolean;

  run(): World | null | undefined {
    return this.#isPossible ? this.#from(0) : null;
  }

  #from(index: number): World | null | undefined {
    const place = this.#places[index];
    if (!place) {
      const world = this.#world.map((answers) => [...answers]);
      return this.#search.accepts(world) ? world : null;
    }
    const [person, item] = place;
    const facts = this.#facts[index] ?? [];
    const row = this.#world[person] as (number | null)[];
    for (const answer of this.#answers(place, this.#twin[index] ?? null)) {
      if (this.#left-- <= 0) return undefined;
      row[item] = answer;
      for (const fact of facts) fact.set(person, item, answer);
      if (facts.every((fact) => fact.canHold)) {
        const found = this.#from(index + 1);
        if (found !== null) return found;
      }
      for (const fact of facts) fact.unset(person, item, answer);
    }
    return null;
  }

  /** From the true answer on, because what fits lies near to what is. */
  #answers([person, item]: Place, twin: number | null): readonly number[] {
    const { truth, most } = this.#search;
    const own = truth[person]?.[item] ?? 0;
    const least = twin !== null && this.#isTwin(twin, person, item) ? this.#at(twin, item) : 0;
    return Array.from({ length: (most[item] ?? 0) + 1 - least }, (_, index) => least + index).sort(
      (a, b) => Math.abs(a - own) - Math.abs(b - own),
    );
  }

  /** Whether two people answered the same up to this item, so that the second may not go under the first. */
  #isTwin(twin: number, person: number, item: number): boolean {
    return this.#items
      .slice(0, this.#items.indexOf(item))
      .every((before) => this.#world[twin]?.[before] === this.#world[person]?.[before]);
  }

  #at(person: number, item: number): number {
    return this.#world[person]?.[item] ?? 0;
  }
}

function itemsOf(fact: Fact, person: number): readonly number[] {
  return fact.kind === 'counts' ? [fact.item] : [...(fact.weights.get(person)?.keys() ?? [])];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function compareAnswers(a: readonly (number | null)[], b: readonly (number | null)[]): number {
  for (const [item, answer] of a.entries()) {
    const difference = (answer ?? 0) - (b[item] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
