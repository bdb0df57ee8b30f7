import type { Person } from './attacked-organisation.js';
import type { Fact, SumFact, Weights, World } from './fact.js';
import { weightedSum } from './fact-holds.js';
import { RandomWalk, type Change } from './random-walk.js';
import { smallGroups } from './small-groups.js';
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
  /** Mended facts per try, round after round: how hard another world is looked for. */
  readonly repairs?: readonly number[];
  readonly seed?: number;
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

/** Repairs per try: a fresh start helps more than a long walk. */
const REPAIRS = [0, 40, 200, 200, 600, 600, 600, 3000];
/** Answers that are tried when every world is: more than enough for a dozen people. */
const BUDGET = 400_000;
const SLACK = 1e-6;

/** Subgroups of fewer than these are not to be recovered. */
const OUTSIDER_GROUP = 5;
const INSIDER_GROUP = 4;

interface Target {
  readonly members: readonly number[];
  readonly items: readonly number[];
  readonly weights: Weights;
  readonly value: number;
}

/**
 * Somebody who reads everything that was published, and looks for answers and for means of small groups that are the same
 * in every world that fits. Worlds that are found once serve all later questions.
 */
export class Attack {
  readonly #input: AttackInput;
  readonly #truth: World;
  readonly #kinds: readonly string[];
  readonly #walk: RandomWalk;
  readonly #repairs: readonly number[];
  /** Other worlds that fit, and who answers otherwise in them. */
  readonly #worlds: { readonly world: World; readonly changed: ReadonlySet<number> }[] = [];

  constructor(input: AttackInput) {
    const { people, facts, most, seed = 1 } = input;
    this.#input = input;
    this.#repairs = input.repairs ?? REPAIRS;
    this.#truth = people.map(({ answers }) => answers);
    this.#kinds = people.map(({ team, link, batch, answers }) =>
      JSON.stringify([team, link, batch, answers.map((answer) => answer === null)]),
    );
    this.#walk = new RandomWalk(this.#truth, facts, { most, seed });
  }

  /**
   * The first thing that is recovered; once there is one it does not matter how much more there is.
   *
   * @param insider - a colleague who knows their own answers; `null` is an outsider
   */
  recover(insider: number | null): Loot | null {
    for (const target of this.#targets(insider)) {
      if (this.#isHidden(target, insider)) continue;
      const other = this.#searchAll(target, insider);
      if (other) continue;
      const { members, items } = target;
      return { members, items, isProven: other === null };
    }
    return null;
  }

  #targets(insider: number | null): readonly Target[] {
    const { people, scales } = this.#input;
    const items = scales.flatMap((scale) => scale.map((item) => [item]));
    const persons = people.flatMap((_, person) => (person === insider ? [] : [[person]]));
    const most = insider === null ? OUTSIDER_GROUP - 1 : INSIDER_GROUP - 1;
    const together = [...items, ...scales.filter(({ length }) => length > 1)];
    return [
      ...persons.flatMap((members) => items.flatMap((asked) => this.#target(members, asked))),
      ...persons.flatMap((members) =>
        scales.flatMap((asked) => (asked.length > 1 ? this.#target(members, asked) : [])),
      ),
      ...smallGroups(people, insider, most).flatMap((members) =>
        together.flatMap((asked) => this.#target(members, asked)),
      ),
    ];
  }

  #target(members: readonly number[], items: readonly number[]): readonly Target[] {
    const weights = new Map(
      members.flatMap((person) => {
        const answered = items.filter((item) => (this.#truth[person]?.[item] ?? null) !== null);
        if (answered.length === 0) return [];
        return [[person, new Map(answered.map((item) => [item, 1 / answered.length]))] as const];
      }),
    );
    if (weights.size === 0) return [];
    return [{ members, items, weights, value: weightedSum(weights, this.#truth) }];
  }

  #isHidden(target: Target, insider: number | null): boolean {
    return (
      this.#hasTwin(target, insider) ||
      this.#worlds.some(
        ({ world, changed }) =>
          (insider === null || !changed.has(insider)) && isOther(target, world),
      ) ||
      this.#walkFrom(target, insider)
    );
  }

  /** Two people about whom the same is known may have changed places, with all their answers. */
  #hasTwin({ members, weights }: Target, insider: number | null): boolean {
    const scoreOf = (as: Weights, person: number, from: number): number =>
      [...(as.get(from) ?? [])].reduce(
        (sum, [item, weight]) => sum + weight * (this.#truth[person]?.[item] ?? 0),
        0,
      );
    return members.some((member) =>
      this.#kinds.some(
        (kind, other) =>
          kind === this.#kinds[member] &&
          other !== insider &&
          !members.includes(other) &&
          Math.abs(scoreOf(weights, other, member) - scoreOf(weights, member, member)) > SLACK,
      ),
    );
  }

  #walkFrom(target: Target, insider: number | null): boolean {
    const places = [...target.weights].flatMap(([person, weights]) =>
      [...weights.keys()].map((item) => [person, item] as const),
    );
    const tries = (changes: readonly Change[], repairs: number): boolean => {
      const world = this.#walk.tryOther(this.#truth, changes, { known: insider, repairs });
      if (!world || !(this.#input.isPublishedAlike?.(world) ?? true)) return false;
      this.#keep(world);
      return isOther(target, world);
    };
    const starts = places.flatMap(([person, item]) => [
      ...this.#swaps(person, item, insider),
      ...this.#others(person, item).map((to): readonly Change[] => [[person, item, to]]),
    ]);
    return this.#repairs.some((repairs) => starts.some((changes) => tries(changes, repairs)));
  }

  /** Changing places with somebody else: on one item, on its scale, on everything. */
  #swaps(person: number, item: number, insider: number | null): readonly (readonly Change[])[] {
    const scale = this.#input.scales.find((one) => one.includes(item)) ?? [];
    const at = (who: number, which: number): number | null => this.#truth[who]?.[which] ?? null;
    return this.#truth.flatMap((_, other) => {
      if (other === insider || at(other, item) === at(person, item)) return [];
      const first = (all: readonly number[]): number[] => [
        item,
        ...all.filter((one) => one !== item),
      ];
      return [[item], first(scale), first([...this.#input.most.keys()])].flatMap((items) => {
        const isSameOpen = items.every(
          (which) => (at(person, which) === null) === (at(other, which) === null),
        );
        const changes = items.flatMap((which): readonly Change[] => {
          const [own, theirs] = [at(person, which), at(other, which)];
          return own === null || theirs === null
            ? []
            : [
                [person, which, theirs],
                [other, which, own],
              ];
        });
        return isSameOpen ? [changes] : [];
      });
    });
  }

  /** Every other answer, the nearest first. */
  #others(person: number, item: number): readonly number[] {
    const own = this.#truth[person]?.[item] ?? 0;
    return Array.from({ length: (this.#input.most[item] ?? 0) + 1 }, (_, to) => to)
      .filter((to) => to !== own)
      .sort((a, b) => Math.abs(a - own) - Math.abs(b - own));
  }

  #keep(world: World): void {
    const changed = new Set(
      world.flatMap((answers, person) =>
        answers.some((answer, item) => answer !== this.#truth[person]?.[item]) ? [person] : [],
      ),
    );
    this.#worlds.push({ world, changed });
  }

  /** @returns another world; `null` when there is none; `undefined` when it is not known */
  #searchAll({ weights, value }: Target, insider: number | null): World | null | undefined {
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
        known: insider,
        wanted: fact,
        accepts: isPublishedAlike,
        budget: BUDGET,
      }),
    );
    for (const world of found) if (world) this.#keep(world);
    return found.find((world) => world) ?? (found.includes(undefined) ? undefined : null);
  }
}

function isOther({ weights, value }: Target, world: World): boolean {
  return Math.abs(weightedSum(weights, world) - value) > SLACK;
}
