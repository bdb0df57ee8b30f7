import { seededRandom } from '../../statistics/seeded-random.js';
import type { Person } from './attacked-organisation.js';
import type { Fact, SumFact, World } from './fact.js';
import { firstChanges } from './first-changes.js';
import { KnownWorlds } from './known-worlds.js';
import { RandomWalk } from './random-walk.js';
import { isOther, targetsOf, type Target } from './targets.js';
import { searchWorlds } from './world-search.js';

export interface AttackInput {
  readonly people: readonly Person[];
  /** Of all releases. */
  readonly facts: readonly Fact[];
  /** Highest answer per item, in points from the lowest. */
  readonly most: readonly number[];
  /** Items of which a mean is told together. */
  readonly scales: readonly (readonly number[])[];
  /** Whether, beside the facts, everything else that is published would be the same in this world. */
  readonly isPublishedAlike?: (world: World) => boolean;
}

/** Something that is the same in every world that fits all that was published. */
export interface Loot {
  /** One person, or a small group. */
  readonly members: readonly number[];
  /** The item, or the items of the scale, of which their answer (or mean) is known. */
  readonly items: readonly number[];
  /** Whether every other world was tried; if not, none was found, and that counts as recovered. */
  readonly isProven: boolean;
}

/** Repairs of a walk, round after round: a fresh start helps more than a long walk. */
const REPAIRS = [0, 40, 200, 600];
/** Answers that are tried when every world is: more than enough for a dozen people. */
const BUDGET = 400_000;
/** Times that a few people are set free, how many, and answers that are then tried. */
const ROUNDS = 200;
const FREE = [3, 5, 7];
const FREE_ON_ALL = 2;
const NEAR_BUDGET = 20_000;
const SLACK = 1e-6;

/**
 * Somebody who reads everything that was published, and looks for answers and for means of small groups that are the same
 * in every world that fits. Another world is looked for in three ways, each harder than the one before: a walk from one
 * answer to the next, everything that a few people may have answered, and everything that anyone may have answered.
 */
export class Attack {
  readonly #input: AttackInput;
  readonly #truth: World;
  readonly #kinds: readonly string[];
  readonly #walk: RandomWalk;
  readonly #random: () => number;
  readonly #worlds: KnownWorlds;

  constructor(input: AttackInput) {
    const { people, facts, most } = input;
    this.#input = input;
    this.#truth = people.map(({ answers }) => answers);
    this.#kinds = people.map(({ team, link, batch, answers }) =>
      JSON.stringify([team, link, batch, answers.map((answer) => answer === null)]),
    );
    this.#random = seededRandom(1);
    this.#walk = new RandomWalk(this.#truth, facts, { most, seed: 1 });
    this.#worlds = new KnownWorlds(this.#truth);
  }

  /**
   * The first thing that is recovered; once there is one it does not matter how much more there is.
   *
   * @param insider - a colleague who knows their own answers; `null` is an outsider
   */
  recover(insider: number | null): Loot | null {
    const { people, scales } = this.#input;
    for (const target of targetsOf(people, scales, insider)) {
      const isHidden =
        this.#worlds.hides(target, insider) ||
        this.#hasTwin(target, insider) ||
        this.#walkAway(target, insider) ||
        this.#searchNear(target, insider);
      if (isHidden) continue;
      const other = this.#search(target, (person) => person !== insider, BUDGET);
      if (other) continue;
      const { members, items } = target;
      return { members, items, isProven: other === null };
    }
    return null;
  }

  /** Two people about whom the same is known may have changed places, with all their answers. */
  #hasTwin({ members, weights }: Target, insider: number | null): boolean {
    return members.some((member) => {
      const own = [...(weights.get(member) ?? [])];
      const scoreOf = (person: number): number =>
        own.reduce((sum, [item, weight]) => sum + weight * (this.#truth[person]?.[item] ?? 0), 0);
      return this.#kinds.some(
        (kind, other) =>
          kind === this.#kinds[member] &&
          other !== insider &&
          !members.includes(other) &&
          Math.abs(scoreOf(other) - scoreOf(member)) > SLACK,
      );
    });
  }

  #walkAway(target: Target, known: number | null): boolean {
    const { most, scales, isPublishedAlike = () => true } = this.#input;
    const places = { truth: this.#truth, most, scales };
    for (const repairs of REPAIRS) {
      for (const [person, weights] of target.weights) {
        for (const item of weights.keys()) {
          for (const changes of firstChanges(places, person, item, known)) {
            const world = this.#walk.tryOther(changes, { known, repairs });
            if (!world || !isPublishedAlike(world)) continue;
            this.#worlds.add(world);
            if (isOther(target, world)) return true;
          }
        }
      }
    }
    return false;
  }

  /** Sets a few people free, and tries every world in which all others answer as they did. */
  #searchNear(target: Target, insider: number | null): boolean {
    const { most, scales } = this.#input;
    const near = scales.find((scale) => scale.includes(target.items[0] ?? 0)) ?? [];
    for (let round = 0; round < ROUNDS; round += 1) {
      // Now and then on all scales, of which a total may tell something together.
      const isWide = round % 4 === 3;
      const items = new Set(isWide ? most.keys() : near);
      const free = new Set([
        ...target.members,
        ...this.#some(
          isWide ? FREE_ON_ALL : (FREE[round % 4] ?? 0),
          target,
          insider,
          round % 8 < 4,
        ),
      ]);
      const isFree = (person: number, item: number): boolean => free.has(person) && items.has(item);
      if (this.#search(target, isFree, NEAR_BUDGET)) return true;
    }
    return false;
  }

  /** A few others, who are as often as not in the same groups. */
  #some(
    number: number,
    { members }: Target,
    insider: number | null,
    isNear: boolean,
  ): readonly number[] {
    const { people } = this.#input;
    const own = people[members[0] ?? 0];
    return people
      .flatMap(({ team, link }, person) => {
        if (person === insider || members.includes(person)) return [];
        const isColleague = team === own?.team || link === own?.link;
        return [{ person, order: this.#random() - (isNear && isColleague ? 0.5 : 0) }];
      })
      .sort((a, b) => a.order - b.order)
      .slice(0, number)
      .map(({ person }) => person);
  }

  /** @returns another world; `null` when there is none; `undefined` when it is not known */
  #search(
    { weights, value }: Target,
    isFree: (person: number, item: number) => boolean,
    budget: number,
  ): World | null | undefined {
    const { facts, most, isPublishedAlike = () => true } = this.#input;
    const wanted = [
      { kind: 'sum', low: value + 2 * SLACK, high: Infinity, weights },
      { kind: 'sum', low: -Infinity, high: value - 2 * SLACK, weights },
    ] as const satisfies readonly SumFact[];
    const found = wanted.map((fact) =>
      searchWorlds({
        truth: this.#truth,
        facts,
        most,
        kinds: this.#kinds,
        isFree,
        wanted: fact,
        accepts: isPublishedAlike,
        budget,
      }),
    );
    for (const world of found) if (world) this.#worlds.add(world);
    return found.find((world) => world) ?? (found.includes(undefined) ? undefined : null);
  }
}
