import type { CountFact, Fact, Weights, World } from './fact.js';

const SLACK = 1e-6;

/** Whether a world of answers fits a fact; apart from the searches, so that the one checks the other. */
export function factHolds(fact: Fact, world: World): boolean {
  if (fact.kind === 'counts') {
    const counts = countsOf(fact, world);
    return fact.counts.every((count, point) => count === counts[point]);
  }
  const scores = [...fact.weights.keys()].map((person) => scoreOf(fact.weights, world, person));
  const value = fact.kind === 'sum' ? sumOf(scores) : deviationOf(scores);
  return value >= fact.low - SLACK && value <= fact.high + SLACK;
}

/** The weighted sum of a whole group. */
export function weightedSum(weights: Weights, world: World): number {
  return sumOf([...weights.keys()].map((person) => scoreOf(weights, world, person)));
}

function scoreOf(weights: Weights, world: World, person: number): number {
  let score = 0;
  for (const [item, weight] of weights.get(person) ?? []) {
    score += weight * (world[person]?.[item] ?? 0);
  }
  return score;
}

function sumOf(scores: readonly number[]): number {
  return scores.reduce((sum, one) => sum + one, 0);
}

function deviationOf(scores: readonly number[]): number {
  const mean = sumOf(scores) / scores.length;
  const squares = scores.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  return Math.sqrt(squares / (scores.length - 1));
}

function countsOf({ people, item, counts }: CountFact, world: World): readonly number[] {
  const counted = counts.map(() => 0);
  for (const person of people) {
    const answer = world[person]?.[item] ?? null;
    if (answer !== null) counted[answer] = (counted[answer] ?? 0) + 1;
  }
  return counted;
}
