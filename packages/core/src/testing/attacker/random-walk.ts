import { seededRandom } from '../../statistics/seeded-random.js';
import type { Fact, World } from './fact.js';
import { KeptFact, placeOf } from './kept-fact.js';

/** An answer that becomes another one. */
export type Change = readonly [person: number, item: number, to: number];

export interface WalkOptions {
  /** Highest answer per item, in points from the lowest. */
  readonly most: readonly number[];
  readonly seed: number;
}

/** What a try keeps its hands off. */
export interface Fixed {
  /** A person whose answers are known; `null` is nobody. */
  readonly known: number | null;
  /** Broken facts that are mended at most. */
  readonly repairs: number;
}

/** Chance of a random repair instead of the best of a few: to get out of a dead end. */
const NOISE = 0.12;
/** Chance that an answer goes the way that mends the fact it was chosen for. */
const DIRECTED = 0.85;
/** Repairs to choose the best from. */
const CHOICE = 10;

/**
 * Looks for other worlds that fit all facts: changes one answer, and then mends one broken fact after another, mostly by
 * what mends most, now and then at random (WalkSAT; Selman, Kautz & Cohen 1994).
 */
export class RandomWalk {
  readonly #truth: World;
  readonly #world: (number | null)[][];
  /** Answers that were changed since. */
  readonly #touched = new Map<number, readonly [person: number, item: number]>();
  readonly #most: readonly number[];
  readonly #byItem: readonly (readonly number[])[];
  readonly #facts: ReadonlyMap<number, readonly KeptFact[]>;
  readonly #random: () => number;
  readonly #broken = new Set<KeptFact>();
  #known: number | null = null;
  #locked = -1;

  constructor(truth: World, facts: readonly Fact[], { most, seed }: WalkOptions) {
    this.#truth = truth;
    this.#world = truth.map((answers) => [...answers]);
    this.#most = most;
    this.#random = seededRandom(seed);
    const byPlace = new Map<number, KeptFact[]>();
    for (const fact of facts) {
      const kept = new KeptFact(fact, truth);
      for (const [person, item] of kept.places) {
        const place = placeOf(person, item);
        byPlace.set(place, [...(byPlace.get(place) ?? []), kept]);
      }
    }
    this.#facts = byPlace;
    this.#byItem = most.map((_, item) =>
      truth.flatMap((answers, person) => ((answers[item] ?? null) === null ? [] : [person])),
    );
  }

  /**
   * Starts from what is true, changes answers, and mends what that breaks without touching the first of them or the
   * answers of who is known.
   *
   * @returns another world that fits, or `null`
   */
  tryOther(changes: readonly Change[], { known, repairs }: Fixed): World | null {
    const [[person, item]] = changes as [Change];
    this.#known = known;
    this.#locked = placeOf(person, item);
    this.#apply(changes);
    for (let step = 0; step < repairs && this.#broken.size > 0; step += 1) this.#repair();
    const found = this.#broken.size > 0 ? null : this.#world.map((answers) => [...answers]);
    this.#goBack();
    return found;
  }

  #goBack(): void {
    for (const [person, item] of this.#touched.values()) {
      const answer = this.#truth[person]?.[item] ?? 0;
      if (answer !== this.#at(person, item)) this.#set([[person, item, answer]]);
    }
    this.#touched.clear();
    this.#broken.clear();
  }

  #repair(): void {
    const broken = [...this.#broken];
    const fact = broken[this.#below(broken.length)] as KeptFact;
    let best: readonly Change[] = [];
    let least = Infinity;
    const isRandom = this.#random() < NOISE;
    for (let choice = 0; choice < (isRandom ? 1 : CHOICE); choice += 1) {
      const changes = this.#propose(fact);
      if (changes.length === 0) continue;
      const wrong = this.#difference(changes);
      if (wrong >= least) continue;
      least = wrong;
      best = changes;
    }
    // A step back is a way out of a dead end, and no more than that.
    if (least <= 0 || isRandom || this.#random() < NOISE) this.#apply(best);
  }

  /** How much more is wrong after these changes. */
  #difference(changes: readonly Change[]): number {
    const touched = new Set<KeptFact>();
    for (const [person, item] of changes) {
      for (const fact of this.#factsAt(person, item)) touched.add(fact);
    }
    let difference = 0;
    for (const fact of touched) difference -= fact.wrong;
    const back = changes.map(([person, item]): Change => [person, item, this.#at(person, item)]);
    this.#set(changes);
    for (const fact of touched) difference += fact.wrong;
    this.#set(back.reverse());
    return difference;
  }

  #apply(changes: readonly Change[]): void {
    this.#set(changes);
    for (const [person, item] of changes) {
      this.#touched.set(placeOf(person, item), [person, item]);
      for (const fact of this.#factsAt(person, item)) {
        if (fact.wrong > 0) this.#broken.add(fact);
        else this.#broken.delete(fact);
      }
    }
  }

  #set(changes: readonly Change[]): void {
    for (const [person, item, to] of changes) {
      const from = this.#at(person, item);
      (this.#world[person] as (number | null)[])[item] = to;
      for (const fact of this.#factsAt(person, item)) fact.change(person, item, from, to);
    }
  }

  #at(person: number, item: number): number {
    return this.#world[person]?.[item] ?? 0;
  }

  #factsAt(person: number, item: number): readonly KeptFact[] {
    return this.#facts.get(placeOf(person, item)) ?? [];
  }

  #below(n: number): number {
    return Math.floor(this.#random() * n);
  }

  /** A change at one of the places of a broken fact: alone, against another answer, or changing places with one. */
  #propose(fact: KeptFact): readonly Change[] {
    const [person, item] = fact.places[this.#below(fact.places.length)] as readonly [
      number,
      number,
    ];
    if (!this.#isFree(person, item)) return [];
    const now = this.#at(person, item);
    const up = this.#random() < DIRECTED ? fact.needs(person, item) : -fact.needs(person, item);
    const kind = this.#random();
    if (kind < 0.35) return this.#moves([[person, item, now + up]]);
    if (kind < 0.5) {
      const second = this.#below(this.#most.length);
      return second === item
        ? []
        : this.#moves([
            [person, item, now + up],
            [person, second, this.#at(person, second) - up],
          ]);
    }
    const others = this.#byItem[item] as readonly number[];
    const other = others[this.#below(others.length)] as number;
    if (other === person) return [];
    const theirs = this.#at(other, item);
    if (kind >= 0.7 && theirs === now) return [];
    return this.#moves(
      kind < 0.7
        ? [
            [person, item, now + up],
            [other, item, theirs - up],
          ]
        : [
            [person, item, theirs],
            [other, item, now],
          ],
    );
  }

  /** Nothing, when one of them cannot be. */
  #moves(changes: readonly Change[]): readonly Change[] {
    const canBe = changes.every(
      ([person, item, to]) =>
        this.#isFree(person, item) && to >= 0 && to <= (this.#most[item] as number),
    );
    return canBe ? changes : [];
  }

  #isFree(person: number, item: number): boolean {
    return (
      person !== this.#known &&
      placeOf(person, item) !== this.#locked &&
      (this.#world[person]?.[item] ?? null) !== null
    );
  }
}
