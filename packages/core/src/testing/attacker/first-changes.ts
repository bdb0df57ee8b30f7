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

/** Changing places with somebody else: on one item, on its scale, on everything. */
function* swaps(
  { truth, most, scales }: Places,
  person: number,
  item: number,
  insider: number | null,
): Generator<readonly Change[]> {
  const at = (who: number, which: number): number | null => truth[who]?.[which] ?? null;
  const scale = scales.find((one) => one.includes(item)) ?? [];
  const sets = [[item], scale, [...most.keys()]].map((items) => [
    item,
    ...items.filter((one) => one !== item),
  ]);
  for (const other of truth.keys()) {
    if (other === insider || at(other, item) === at(person, item)) continue;
    for (const items of sets) {
      const isSameOpen = items.every(
        (which) => (at(person, which) === null) === (at(other, which) === null),
      );
      if (!isSameOpen) continue;
      yield items.flatMap((which): readonly Change[] => {
        const [own, theirs] = [at(person, which), at(other, which)];
        if (own === null || theirs === null) return [];
        return [
          [person, which, theirs],
          [other, which, own],
        ];
      });
    }
  }
}
