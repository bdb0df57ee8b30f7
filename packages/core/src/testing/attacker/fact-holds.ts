import type { Fact, SumFact } from './published-facts.js';

const HIGHEST = 4;
const SLACK = 1e-6;

type Answer = (person: number, item: number) => number | null;

/** Whether a world of answers fits a fact; apart from the search, so that the one checks the other. */
export function factHolds(fact: Fact, answer: Answer): boolean {
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
