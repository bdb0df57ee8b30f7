import type { World } from './fact.js';
import type { Change } from './random-walk.js';

export interface Places {
  readonly truth: World;
  readonly most: readonly number[];
  readonly scales: readonly (readonly number[])[];
}

/** How another world may begin: with another answer of this person, or with one who changes places with somebody. */
export function* firstChanges(
  places: Places,
  person: number,
  item: number,
  insider: number | null,
): Generator<readonly Change[]> {
  yield* swaps(places, person, item, insider);
  const own = places.truth[person]?.[item] ?? 0;
  const others = Array.from({ length: (places.most[item] ?? 0) + 1 }, (_, to) => to)
    .filter((to) => to !== own)
    .sort((a, b) => Math.abs(a - own) - Math.abs(b - own));
  for (const to of others) yield [[person, item, to]];
}

/**
 * Changing places with somebody else: on one item, on its scale, on everything. Where one of the two left an item open,
 * the other takes over what the first answered elsewhere on that scale, about.
 */
function* swaps(
  { truth, most, scales }: Places,
  person: number,
  item: number,
  insider: number | null,
): Generator<readonly Change[]> {
  const at = (who: number, which: number): number | null => truth[who]?.[which] ?? null;
  const scaleOf = (which: number): readonly number[] =>
    scales.find((one) => one.includes(which)) ?? [];
  const usual = (who: number, which: number): number | null => {
    const answers = scaleOf(which).flatMap((one) => at(who, one) ?? []);
    if (answers.length === 0) return null;
    return Math.round(answers.reduce((sum, answer) => sum + answer, 0) / answers.length);
  };
  const takesOver = (to: number, from: number, which: number): readonly Change[] => {
    const answer = at(from, which) ?? usual(from, which);
    return at(to, which) === null || answer === null ? [] : [[to, which, answer]];
  };
  const sets = [[item], scaleOf(item), [...most.keys()]].map((items) => [
    item,
    ...items.filter((one) => one !== item),
  ]);
  for (const other of truth.keys()) {
    if (other === insider || other === person) continue;
    // The first change is the one that is asked for.
    const [first] = takesOver(person, other, item);
    if (!first || first[2] === at(person, item)) continue;
    for (const items of sets) {
      yield items.flatMap((which) => [
        ...takesOver(person, other, which),
        ...takesOver(other, person, which),
      ]);
    }
  }
}
