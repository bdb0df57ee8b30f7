import type { Fact, World } from './fact.js';

const SLACK = 1e-6;
/** More than there are items. */
const WIDE = 64;

/** One place in a world of answers, as a number. */
export function placeOf(person: number, item: number): number {
  return person * WIDE + item;
}

/** One fact, kept up to date while answers change. */
export class KeptFact {
  /** Every answer that the fact is about. */
  readonly places: readonly (readonly [person: number, item: number])[];
  readonly #fact: Fact;
  readonly #weights = new Map<number, number>();
  readonly #scores = new Map<number, number>();
  readonly #counts: number[];
  readonly #unit: number;
  #sum = 0;
  #squares = 0;
  #turn: 1 | -1 = 1;

  constructor(fact: Fact, world: World) {
    this.#fact = fact;
    this.#counts = fact.kind === 'counts' ? fact.counts.map(() => 0) : [];
    const places: (readonly [number, number])[] = [];
    if (fact.kind === 'counts') {
      for (const person of fact.people) places.push([person, fact.item]);
    } else {
      for (const [person, weights] of fact.weights) {
        for (const [item, weight] of weights) {
          places.push([person, item]);
          this.#weights.set(placeOf(person, item), weight);
        }
      }
    }
    this.#unit = Math.min(...[...this.#weights.values()].map(Math.abs));
    this.places = places;
    for (const [person, item] of places) {
      const answer = world[person]?.[item] ?? null;
      if (answer === null) continue;
      if (fact.kind === 'counts') this.#counts[answer] = (this.#counts[answer] ?? 0) + 1;
      else this.#add(person, answer * this.#weight(person, item));
    }
  }

  change(person: number, item: number, from: number, to: number): void {
    if (this.#fact.kind === 'counts') {
      this.#counts[from] = (this.#counts[from] ?? 0) - 1;
      this.#counts[to] = (this.#counts[to] ?? 0) + 1;
    } else {
      this.#add(person, (to - from) * this.#weight(person, item));
    }
  }

  /** The way that an answer has to go; of how many gave each answer, by turns. */
  needs(person: number, item: number): 1 | -1 {
    const fact = this.#fact;
    if (fact.kind === 'counts') return (this.#turn = this.#turn === 1 ? -1 : 1);
    const isPositive = this.#weight(person, item) > 0;
    if (fact.kind === 'sum') return this.#sum < fact.low === isPositive ? 1 : -1;
    // Away from the mean, or towards it.
    const isAbove = (this.#scores.get(person) ?? 0) * this.#scores.size > this.#sum;
    return (this.#deviation() < fact.low === isAbove) === isPositive ? 1 : -1;
  }

  /** How many answers, about, would have to change for the fact to hold; 0 when it holds. */
  get wrong(): number {
    const fact = this.#fact;
    if (fact.kind === 'counts') {
      let wrong = 0;
      for (const [point, count] of fact.counts.entries()) {
        wrong += Math.abs(count - (this.#counts[point] ?? 0));
      }
      return wrong / 2;
    }
    const value = fact.kind === 'sum' ? this.#sum : this.#deviation();
    const out = Math.max(fact.low - value, value - fact.high);
    if (out <= SLACK) return 0;
    return fact.kind === 'sum' ? out / this.#unit : 2 * out;
  }

  #deviation(): number {
    const n = this.#scores.size;
    return Math.sqrt(Math.max(0, this.#squares - (this.#sum * this.#sum) / n) / (n - 1));
  }

  #weight(person: number, item: number): number {
    return this.#weights.get(placeOf(person, item)) ?? 0;
  }

  #add(person: number, by: number): void {
    const score = this.#scores.get(person) ?? 0;
    this.#scores.set(person, score + by);
    this.#sum += by;
    this.#squares += (score + by) ** 2 - score ** 2;
  }
}
