import { fc } from './seeded.js';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const VALUES: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(null, true, false, '', 'na', 'nl', 'scores', 'completion', 'answers'),
  fc.constantFrom<Json>('within-measurement-error', 'single-scale', 'fast', 'longstring'),
  fc.constantFrom<Json>(-200, -101, -1, 0, 1, 2.5, 5, 11, 12, 50, 100, 100.5, 501, 1e300),
  fc.constantFrom<Json>('2026-02-31', '2026-13-01', '1.0', '1.2.3', 'toString', '__proto__'),
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
);
const KEYS = fc.constantFrom('value', 'reason', 'scores', 'answers', 'flags', 'extra', 'ruimte-1');

/** Deletes, replaces or adds something, anywhere in the file. */
export function anyChange(): fc.Arbitrary<(file: Json) => void> {
  return fc
    .record({
      kind: fc.constantFrom('delete', 'replace', 'add'),
      turns: fc.array(fc.nat(), { maxLength: 5 }),
      at: fc.nat(),
      key: KEYS,
      value: VALUES,
    })
    .map(({ kind, turns, at, key, value }) => (file: Json) => {
      const place = descend(file, turns);
      if (Array.isArray(place)) {
        const index = at % Math.max(1, place.length);
        if (kind === 'delete') place.splice(index, 1);
        else place.splice(index, kind === 'replace' ? 1 : 0, value);
      } else {
        const keys = Object.keys(place);
        const present = keys[at % Math.max(1, keys.length)] ?? key;
        if (kind === 'delete') delete place[present];
        else place[kind === 'replace' ? present : key] = value;
      }
    });
}

/** The object or array at the end of a walk that turns at each number. */
function descend(file: Json, turns: readonly number[]): Json[] | { [key: string]: Json } {
  let place = file as { [key: string]: Json };
  for (const turn of turns) {
    const inside = Object.values(place).filter((value) => typeof value === 'object' && value);
    if (inside.length === 0) break;
    place = inside[turn % inside.length] as { [key: string]: Json };
  }
  return place;
}
