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
    const people = this.#people[row]!;
    const key = Number(talk) * LARGEST_QUICK + activities;
    people.set(key, (people.get(key) ?? 0) + 1);
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
}
