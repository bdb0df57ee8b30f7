import type { CountFact, Fact, SpreadFact, SumFact, World } from './fact.js';

const SLACK = 1e-6;

/** One fact while answers are filled in one by one: whether it can still come true. */
export class SearchedFact {
  readonly #fact: Fact;
  readonly #most: readonly number[];
  readonly #counts: number[];
  readonly #scores = new Map<number, { sum: number; open: number }>();
  /** The least and the most that can still come out; what is filled in is in both. */
  #low = 0;
  #high = 0;
  /** Answers that are not filled in yet. */
  #open = 0;

  constructor(
    fact: Fact,
    truth: World,
    most: readonly number[],
    isFree: (person: number, item: number) => boolean,
  ) {
    this.#fact = fact;
    this.#most = most;
    this.#counts = fact.kind === 'counts' ? fact.counts.map(() => 0) : [];
    const people = fact.kind === 'counts' ? fact.people : [...fact.weights.keys()];
    const filled: [number, number, number][] = [];
    for (const person of people) {
      const items =
        fact.kind === 'counts' ? [fact.item] : [...(fact.weights.get(person)?.keys() ?? [])];
      this.#scores.set(person, { sum: 0, open: items.length });
      for (const item of items) {
        this.#open += 1;
        const [low, high] = this.#reach(person, item);
        this.#low += low;
        this.#high += high;
        if (!isFree(person, item)) filled.push([person, item, truth[person]?.[item] ?? 0]);
      }
    }
    for (const [person, item, answer] of filled) this.set(person, item, answer);
  }

  isAbout(person: number, item: number): boolean {
    const fact = this.#fact;
    return fact.kind === 'counts'
      ? fact.item === item && fact.people.includes(person)
      : fact.weights.get(person)?.has(item) === true;
  }

  set(person: number, item: number, answer: number): void {
    this.#put(person, item, answer, 1);
  }

  unset(person: number, item: number, answer: number): void {
    this.#put(person, item, answer, -1);
  }

  get canHold(): boolean {
    const fact = this.#fact;
    if (fact.kind === 'counts') return this.#canCount(fact);
    return fact.kind === 'sum' ? this.#canSum(fact) : this.#canSpread(fact);
  }

  #put(person: number, item: number, answer: number, times: 1 | -1): void {
    this.#open -= times;
    if (this.#fact.kind === 'counts') {
      this.#counts[answer] = (this.#counts[answer] ?? 0) + times;
      return;
    }
    const weight = this.#weight(person, item);
    const [low, high] = this.#reach(person, item);
    this.#low += times * (weight * answer - low);
    this.#high += times * (weight * answer - high);
    const score = this.#scores.get(person);
    if (!score) return;
    score.sum += times * weight * answer;
    score.open -= times;
  }

  #canSum({ low, high }: SumFact): boolean {
    return this.#low <= high + SLACK && this.#high >= low - SLACK;
  }

  #canCount({ counts }: CountFact): boolean {
    return counts.every((count, point) => (this.#counts[point] ?? 0) <= count);
  }

  /** The squares around the mean of some are never more than those of all. */
  #canSpread({ low, high, weights }: SpreadFact): boolean {
    const done = [...this.#scores.values()].filter(({ open }) => open === 0);
    const mean = done.reduce((sum, one) => sum + one.sum, 0) / Math.max(1, done.length);
    const squares = done.reduce((sum, one) => sum + (one.sum - mean) ** 2, 0);
    const deviation = Math.sqrt(squares / (weights.size - 1));
    return deviation <= high + SLACK && (this.#open > 0 || deviation >= low - SLACK);
  }

  #weight(person: number, item: number): number {
    return this.#fact.kind === 'counts' ? 1 : (this.#fact.weights.get(person)?.get(item) ?? 0);
  }

  #reach(person: number, item: number): readonly [low: number, high: number] {
    const far = this.#weight(person, item) * (this.#most[item] ?? 0);
    return far < 0 ? [far, 0] : [0, far];
  }
}
