import type { Person } from './attacked-organisation.js';
import type { Weights, World } from './fact.js';
import { weightedSum } from './fact-holds.js';
import { smallGroups } from './small-groups.js';

/** Something that is not to be known: an answer, or the mean of a few people. */
export interface Target {
  /** One person, or a small group. */
  readonly members: readonly number[];
  /** One item, or those of a scale. */
  readonly items: readonly number[];
  readonly weights: Weights;
  /** What it truly is. */
  readonly value: number;
}

/** Subgroups of fewer than these are not to be recovered. */
const OUTSIDER_GROUP = 5;
const INSIDER_GROUP = 4;
const SLACK = 1e-6;

/**
 * Every answer, every score of one person, and the means of small groups.
 *
 * @param insider - a colleague whose own answers are no target; `null` is an outsider
 */
export function targetsOf(
  people: readonly Person[],
  scales: readonly (readonly number[])[],
  insider: number | null,
): readonly Target[] {
  const truth = people.map(({ answers }) => answers);
  const answers = scales.flatMap((scale) => scale.map((item) => [item]));
  const means = scales.filter(({ length }) => length > 1);
  const persons = people.flatMap((_, person) => (person === insider ? [] : [[person]]));
  const most = (insider === null ? OUTSIDER_GROUP : INSIDER_GROUP) - 1;
  const groups = smallGroups(people, insider, most);
  const pairs = [
    ...persons.flatMap((members) => answers.map((items) => ({ members, items }))),
    ...persons.flatMap((members) => means.map((items) => ({ members, items }))),
    ...groups.flatMap((members) => [...answers, ...means].map((items) => ({ members, items }))),
  ];
  return pairs.flatMap(({ members, items }) => {
    const weights = weightsOf(truth, members, items);
    if (weights.size === 0) return [];
    return [{ members, items, weights, value: weightedSum(weights, truth) }];
  });
}

/** Whether it is something else in this world. */
export function isOther({ weights, value }: Target, world: World): boolean {
  return Math.abs(weightedSum(weights, world) - value) > SLACK;
}

function weightsOf(truth: World, members: readonly number[], items: readonly number[]): Weights {
  return new Map(
    members.flatMap((person) => {
      const answered = items.filter((item) => (truth[person]?.[item] ?? null) !== null);
      if (answered.length === 0) return [];
      return [[person, new Map(answered.map((item) => [item, 1 / answered.length]))] as const];
    }),
  );
}
