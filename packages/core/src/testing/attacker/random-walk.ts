import { seededRandom } from '../../statistics/seeded-random.js';
import type { Fact } from './published-facts.js';

const HIGHEST = 4;
const SLACK = 1e-6;

/** More than there are items. */
const WIDE = 64;

type Change = readonly [person: number, item: number, to: number];

/** One fact, kept up to date while answers change. */
class Kept {
  readonly fact: Fact;
  readonly #world: readonly (number | null)[][];
  readonly #items: ReadonlySet<number>;
  readonly #people: readonly number[];
  readonly places: readonly (readonly [person: number, item: number])[];
  #sum = 0;
  #turn: 1 | -1 = 1;
  readonly #counts = [0, 0, 0, 0, 0];
  readonly #unit: number;

  constructor(fact: Fact, world: readonly (number | null)[][]) {
    this.fact = fact;
    this.#world = world;
    this.#items = new Set(fact.kind === 'counts' ? [fact.item] : fact.items);
    this.#unit = fact.kind === 'sum' ? Math.min(...fact.weights.values()) : 1;
    this.#people = fact.kind === 'sum' ? [...fact.weights.keys()] : fact.people;
    this.places = this.#people.flatMap((person) =>
      [...this.#items].map((item) => [person, item] as const),
    );
    for (const person of this.#people) {
      for (const item of this.#items) {
        const answer = world[person]?.[item] ?? null;
        if (answer !== null) this.change(person, answer, 1);
      }
    }
  }

  change(person: number, answer: number, times: 1 | -1): void {
    if (this.fact.kind === 'sum') {
      this.#sum += times * answer * (this.fact.weights.get(person) ?? 0);
    } else if (this.fact.kind === 'counts') {
      this.#counts[answer] = (this.#counts[answer] ?? 0) + times;
    }
  }

  /** The way that answers have to go; of what is no sum, by turns. */
  get needs(): 1 | -1 {
    const { fact } = this;
    if (fact.kind === 'sum') return this.#sum < fact.low ? 1 : -1;
    return (this.#turn = this.#turn === 1 ? -1 : 1);
  }

  /** How many answers, about, would have to change for the fact to hold; 0 when it holds. */
  get wrong(): number {
    const { fact } = this;
    if (fact.kind === 'sum') {
      const out = Math.max(fact.low - this.#sum, this.#sum - fact.high);
      return out <= SLACK ? 0 : out / this.#unit;
    }
    if (fact.kind === 'counts') {
      let wrong = 0;
      for (let point = 0; point <= HIGHEST; point += 1) {
        wrong += Math.abs((fact.counts[point] ?? 0) - (this.#counts[point] ?? 0));
      }
      return wrong / 2;
    }
    let [n, sum, squares] = [0, 0, 0];
    for (const person of this.#people) {
      let [own, items] = [0, 0];
      for (const item of this.#items) {
        const answer = this.#world[person]?.[item] ?? null;
        if (answer === null) continue;
        own += answer;
        items += 1;
      }
      const score = ((100 / HIGHEST) * own) / items;
      n += 1;
      sum += score;
      squares += score * score;
    }
    const deviation = Math.sqrt(Math.max(0, squares - (sum * sum) / n) / (n - 1));
    const out = Math.max(fact.low - deviation, deviation - fact.high);
    return out <= SLACK ? 0 : 2 * out;
  }
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
  readonly world: (number | null)[][];
  readonly #known: ReadonlySet<number>;
  readonly #byItem: readonly (readonly number[])[];
  readonly #kept: ReadonlyMap<number, readonly Kept[]>;
  readonly #random: () => number;
  readonly #broken = new Set<Kept>();

  constructor(
    truth: readonly (readonly (number | null)[])[],
    facts: readonly Fact[],
    known: ReadonlySet<number>,
    seed: number,
  ) {
    this.world = truth.map((answers) => [...answers]);
    this.#random = seededRandom(seed);
    this.#known = known;
    const kept = new Map<number, Kept[]>();
    for (const fact of facts) {
      const one = new Kept(fact, this.world);
      for (const [person, item] of one.places) {
        const key = person * WIDE + item;
        const list = kept.get(key);
        if (list) list.push(one);
        else kept.set(key, [one]);
      }
    }
    this.#kept = kept;
    this.#byItem = (truth[0] ?? []).map((_, item) =>
      truth.flatMap((answers, person) =>
        known.has(person) || (answers[item] ?? null) === null ? [] : [person],
      ),
    );
  }

  /**
   * Sets one answer to another value and mends what that breaks without touching it again.
   *
   * @returns whether the world fits again; if not, it is as it was before
   */
  tryOther(person: number, item: number, to: number, steps: number): boolean {
    const undo: Change[] = [];
    const apply = (changes: readonly Change[]): void => {
      for (const [who, which] of changes) undo.push([who, which, this.world[who]?.[which] ?? 0]);
      this.#apply(changes);
    };
    this.#broken.clear();
    apply([[person, item, to]]);
    const locked = person * WIDE + item;
    for (let step = 0; step < steps && this.#broken.size > 0; step += 1) {
      const broken = [...this.#broken];
      const fact = broken[this.#below(broken.length)] as Kept;
      let best: readonly Change[] = [];
      let least = Infinity;
      const isRandom = this.#random() < NOISE;
      for (let choice = 0; choice < (isRandom ? 1 : CHOICE); choice += 1) {
        const changes = this.#propose(fact, locked);
        if (changes.length === 0) continue;
        const wrong = this.#difference(changes);
        if (wrong >= least) continue;
        least = wrong;
        best = changes;
      }
      // A step back is a way out of a dead end, and no more than that.
      if (least <= 0 || isRandom || this.#random() < NOISE) apply(best);
    }
    if (this.#broken.size === 0) return true;
    this.#apply(undo.reverse());
    return false;
  }

  /** How much more is wrong after these changes. */
  #difference(changes: readonly Change[]): number {
    const touched = new Set<Kept>();
    for (const [person, item] of changes) {
      for (const fact of this.#kept.get(person * WIDE + item) ?? []) touched.add(fact);
    }
    let difference = 0;
    for (const fact of touched) difference -= fact.wrong;
    const back = changes.map(([person, item]): Change => [
      person,
      item,
      this.world[person]?.[item] ?? 0,
    ]);
    this.#set(changes);
    for (const fact of touched) difference += fact.wrong;
    this.#set(back.reverse());
    return difference;
  }

  #apply(changes: readonly Change[]): void {
    this.#set(changes);
    for (const [person, item] of changes) {
      for (const fact of this.#kept.get(person * WIDE + item) ?? []) {
        if (fact.wrong > 0) this.#broken.add(fact);
        else this.#broken.delete(fact);
      }
    }
  }

  #set(changes: readonly Change[]): void {
    for (const [person, item, to] of changes) {
      const row = this.world[person] as (number | null)[];
      const from = row[item] ?? 0;
      row[item] = to;
      for (const fact of this.#kept.get(person * WIDE + item) ?? []) {
        fact.change(person, from, -1);
        fact.change(person, to, 1);
      }
    }
  }

  #below(n: number): number {
    return Math.floor(this.#random() * n);
  }

  /** A change at one of the places of a broken fact: alone, against another person, or changing places with one. */
  #propose(fact: Kept, locked: number): readonly Change[] {
    const [person, item] = fact.places[this.#below(fact.places.length)] ?? [];
    if (person === undefined || item === undefined || this.#known.has(person)) return [];
    const now = this.world[person]?.[item] ?? null;
    if (now === null || person * WIDE + item === locked) return [];
    const up = this.#random() < DIRECTED ? fact.needs : -fact.needs;
    const kind = this.#random();
    const isValid = (to: number): boolean => to >= 0 && to <= HIGHEST;
    if (kind < 0.35) return isValid(now + up) ? [[person, item, now + up]] : [];
    if (kind < 0.5) {
      const second = this.#below(this.#byItem.length);
      const other = this.world[person]?.[second] ?? null;
      return second === item ||
        other === null ||
        person * WIDE + second === locked ||
        !isValid(now + up) ||
        !isValid(other - up)
        ? []
        : [
            [person, item, now + up],
            [person, second, other - up],
          ];
    }
    const others = this.#byItem[item] ?? [];
    const other = others[this.#below(others.length)];
    if (other === undefined || other === person || other * WIDE + item === locked) return [];
    const theirs = this.world[other]?.[item] ?? 0;
    if (kind < 0.7) {
      return isValid(now + up) && isValid(theirs - up)
        ? [
            [person, item, now + up],
            [other, item, theirs - up],
          ]
        : [];
    }
    return theirs === now
      ? []
      : [
          [person, item, theirs],
          [other, item, now],
        ];
  }
}
