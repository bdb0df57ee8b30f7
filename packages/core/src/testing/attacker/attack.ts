import type { Fact } from './published-facts.js';
import type { Person } from './random-organisation.js';
import { RandomWalk } from './random-walk.js';

export interface Attack {
  readonly people: readonly Person[];
  /** Of all releases. */
  readonly facts: readonly Fact[];
  /** A colleague who knows their own answers; none is an outsider. */
  readonly insider?: number;
  /** Mended facts per try, round after round: how hard another world is looked for. */
  readonly repairs?: readonly number[];
}

export interface Loot {
  /** Answers of which only one value is possible. */
  readonly answers: readonly { readonly person: number; readonly item: number }[];
  /** Groups of few people of whom only one mean is possible, on one item or one scale. */
  readonly groups: readonly {
    readonly members: readonly number[];
    readonly items: readonly number[];
  }[];
}

/** Repairs per try, first few, then many. What is then not found counts as recovered. */
const REPAIRS = [40, 200, 600, 3000, 10_000];

/**
 * What somebody recovers who reads everything that was published. An answer is recovered when every world that fits all
 * figures holds the same value for it; a small group when every such world holds the same mean.
 */
export function attack(
  { people, facts, insider, repairs = REPAIRS }: Attack,
  scales: readonly (readonly number[])[],
): Loot {
  const known = new Set(insider === undefined ? [] : [insider]);
  const truth = people.map(({ answers }) => answers);
  const alikeOn = scales.map((scale) => alikeInFacts(people, facts, known, scale));
  const alike = (person: number, item: number): readonly number[] =>
    alikeOn[scales.findIndex((scale) => scale.includes(item))]?.[person] ?? [];
  const answers = new Map<string, { readonly person: number; readonly item: number }>();
  for (const [person, given] of truth.entries()) {
    if (known.has(person)) continue;
    for (const [item, answer] of given.entries()) {
      // Two people about whom the same is known may have changed places, with all their answers.
      const isHidden = alike(person, item).some((other) => truth[other]?.[item] !== answer);
      if (answer !== null && !isHidden) answers.set(`${person} ${item}`, { person, item });
    }
  }
  const most = insider === undefined ? 4 : 3;
  // A group that was looked at is let go of as soon as another mean is possible.
  let groups = smallGroups(people, known, most).flatMap((members) =>
    scales
      .flatMap((scale) => [...scale.map((item) => [item]), ...(scale.length > 1 ? [scale] : [])])
      .map((items) => ({ members, items, sum: 0 }))
      .filter((group) =>
        members.some((person) =>
          group.items.some((item) => (truth[person]?.[item] ?? null) !== null),
        ),
      ),
  );
  const sumIn = (
    { members, items }: { readonly members: readonly number[]; readonly items: readonly number[] },
    answer: (person: number, item: number) => number | null,
  ): number =>
    members.reduce(
      (sum, person) => items.reduce((own, item) => own + (answer(person, item) ?? 0), sum),
      0,
    );
  groups = groups.map((group) => ({
    ...group,
    sum: sumIn(group, (person, item) => truth[person]?.[item] ?? null),
  }));
  groups = groups.filter(
    ({ members, items }) =>
      !members.some((person) =>
        alike(person, items[0] ?? 0).some(
          (other) =>
            !members.includes(other) &&
            sumIn({ members: [other], items }, (who, item) => truth[who]?.[item] ?? null) !==
              sumIn({ members: [person], items }, (who, item) => truth[who]?.[item] ?? null),
        ),
      ),
  );
  const walk = new RandomWalk(truth, facts, known, 1 + (insider ?? -1));
  const now = (person: number, item: number): number | null => walk.world[person]?.[item] ?? null;
  const lookAround = (): void => {
    for (const [key, { person, item }] of answers) {
      if (now(person, item) !== truth[person]?.[item]) answers.delete(key);
    }
    groups = groups.filter((group) => sumIn(group, now) === group.sum);
  };
  const isOther = (person: number, item: number, isFound: () => boolean): boolean => {
    const value = truth[person]?.[item] ?? null;
    if (value === null || known.has(person)) return false;
    for (const steps of repairs) {
      for (const to of nearest(value)) {
        if (to === now(person, item) || !walk.tryOther(person, item, to, steps)) continue;
        lookAround();
        if (isFound()) return true;
      }
    }
    return false;
  };
  // Once something is recovered it does not matter how much more is.
  for (const [key, { person, item }] of answers) {
    if (!isOther(person, item, () => !answers.has(key))) {
      return { answers: [{ person, item }], groups: [] };
    }
  }
  for (const group of groups) {
    const isFound = (): boolean => !groups.includes(group);
    const found =
      isFound() ||
      group.members.some((person) => group.items.some((item) => isOther(person, item, isFound)));
    if (!found) return { answers: [], groups: [{ members: group.members, items: group.items }] };
  }
  return { answers: [], groups: [] };
}

function nearest(value: number): readonly number[] {
  return [1, -1, 2, -2, 3, -3, 4, -4].map((by) => value + by).filter((to) => to >= 0 && to <= 4);
}

/**
 * Per scale and person, those whom no fact about that scale tells apart from them: in the same figures, and the same left
 * open. They may have changed places, with all their answers on the scale.
 */
function alikeInFacts(
  people: readonly Person[],
  facts: readonly Fact[],
  known: ReadonlySet<number>,
  scale: readonly number[],
): readonly (readonly number[])[] {
  const about = facts.filter((fact) =>
    (fact.kind === 'counts' ? [fact.item] : fact.items).some((item) => scale.includes(item)),
  );
  const keys = people.map((person, index) => {
    const open = scale
      .map((item) => ((person.answers[item] ?? null) === null ? '-' : 'x'))
      .join('');
    const within = about.flatMap((fact, number) =>
      (fact.kind === 'sum' ? fact.weights.has(index) : fact.people.includes(index)) ? [number] : [],
    );
    return known.has(index) ? `known ${index}` : `${open} ${within.join(',')}`;
  });
  const byKey = new Map<string, number[]>();
  for (const [index, key] of keys.entries()) byKey.set(key, [...(byKey.get(key) ?? []), index]);
  return keys.map((key) => byKey.get(key) ?? []);
}

/** Groups of 1 to `most` that go by a name: a team, a link, who is in both, and who came in when. */
function smallGroups(
  people: readonly Person[],
  known: ReadonlySet<number>,
  most: number,
): readonly (readonly number[])[] {
  const names: ((person: Person) => string)[] = [
    ({ team }) => `t ${team}`,
    ({ link }) => `l ${link}`,
    ({ team, link }) => `tl ${team} ${link}`,
    ({ team, batch }) => `tb ${team} ${batch}`,
    ({ link, batch }) => `lb ${link} ${batch}`,
    ({ batch }) => `b ${batch}`,
    ({ team, link, batch }) => `tlb ${team} ${link} ${batch}`,
  ];
  const groups = new Map<string, number[]>();
  for (const name of names) {
    for (const [index, person] of people.entries()) {
      if (known.has(index)) continue;
      const key = name(person);
      groups.set(key, [...(groups.get(key) ?? []), index]);
    }
  }
  const unique = new Map(
    [...groups.values()]
      .filter((members) => members.length <= most)
      .map((members) => [members.join(' '), members]),
  );
  return [...unique.values()];
}
