import { LARGEST_QUICK } from './exact-sums.js';
import type { TalkCount } from './group-summary.js';
import type { Scaled } from './person-values.js';
import type { PlannedWordsAndDeeds } from './summary-plan.js';

/** For each cell how many people have each answer to how often they talk with each number of activities. */
export class TalkCounts {
  readonly #planned: PlannedWordsAndDeeds;
  /** Per cell, people by talk × 2^26 + activities. */
  readonly #people: Map<number, number>[] = [];

  constructor(planned: PlannedWordsAndDeeds) {
    this.#planned = planned;
  }

  addRow(): void {
    this.#people.push(new Map());
  }

  add(row: number, scales: readonly Scaled[], counts: readonly (number | null)[]): void {
    const talk = scales[this.#planned.talk] ?? null;
    const activities = counts[this.#planned.activities] ?? null;
    if (talk === null || activities === null) return;
    this.#add(row, Number(talk) * LARGEST_QUICK + activities, 1);
  }

  /** Adds what a row of others is, such as of a part to the whole. */
  addRowOf(row: number, others: TalkCounts, other: number): void {
    for (const [key, people] of others.#people[other]!) this.#add(row, key, people);
  }

  read(row: number): readonly TalkCount[] {
    return [...this.#people[row]!]
      .sort(([a], [b]) => a - b)
      .map(([key, people]) => ({
        talk: Math.floor(key / LARGEST_QUICK),
        activities: key % LARGEST_QUICK,
        people,
      }));
  }

  #add(row: number, key: number, people: number): void {
    const counts = this.#people[row]!;
    counts.set(key, (counts.get(key) ?? 0) + people);
  }
}
