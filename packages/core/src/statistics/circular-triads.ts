import type { Statistic } from '../model/figure.js';

export interface CircularTriads {
  /** How often one person preferred a over b, b over c and yet c over a. */
  readonly triads: number;
  /** The most that there can be with so many objects. */
  readonly max: number;
  /** Coefficient of consistency: 1 without a circle, 0 with as many as there can be. */
  readonly zeta: number;
}

/**
 * How consistent one person was in a complete round of comparisons. Full consistency with five objects happens by chance
 * in 12% of random rounds, so it proves little: see `circularTriadsByChance`.
 *
 * @param wins - per object how often this person preferred it, in one round of all pairs without ties
 * @returns the consistency, or `too-few-items` below three objects
 * @throws RangeError when no round can end like this
 * @see Kendall & Babington Smith 1940
 * @example
 * circularTriads([4, 2, 2, 2, 0]).value; // { triads: 1, max: 5, zeta: 0.8 }
 */
export function circularTriads(wins: readonly number[]): Statistic<CircularTriads> {
  const objects = wins.length;
  if (!isRound(wins)) throw new RangeError(`No round ends with ${wins.join(', ')} wins.`);
  if (objects < 3) return { value: null, reason: 'too-few-items' };
  const squares = wins.reduce((sum, own) => sum + own ** 2, 0);
  const triads = (objects * (objects - 1) * (2 * objects - 1)) / 12 - squares / 2;
  const max = mostTriads(objects);
  return { value: { triads, max, zeta: 1 - triads / max } };
}

/**
 * In how many of all possible rounds there are 0, 1, 2 … circles: what random answers do.
 *
 * @param objects - 3 to 8
 * @returns per number of circles how many rounds have it; together 2 to the power of the number of pairs
 * @throws RangeError outside 3 to 8
 * @example
 * circularTriadsByChance(5); // [120, 120, 240, 240, 280, 24]
 */
export function circularTriadsByChance(objects: number): number[] {
  if (!Number.isInteger(objects) || objects < 3 || objects > 8) {
    throw new RangeError(`There is no table for ${objects} objects.`);
  }
  // Rounds by the wins they end with; object after object plays those before it.
  let rounds = new Map<string, number>([['0', 1]]);
  for (let played = 1; played < objects; played += 1) {
    const longer = new Map<string, number>();
    for (const [key, count] of rounds) {
      const wins = key.split(',').map(Number);
      for (let beaten = 0; beaten < 2 ** played; beaten += 1) {
        const after = wins.map((own, index) => own + (1 - ((beaten >> index) & 1)));
        after.push(after.reduce((rest, own, index) => rest - (own - wins[index]!), played));
        // Which object has which wins does not matter: sorted, many rounds are one.
        const next = after.sort((a, b) => a - b).join(',');
        longer.set(next, (longer.get(next) ?? 0) + count);
      }
    }
    rounds = longer;
  }
  const table = Array.from({ length: mostTriads(objects) + 1 }, () => 0);
  for (const [key, count] of rounds) {
    table[circularTriads(key.split(',').map(Number)).value!.triads]! += count;
  }
  return table;
}

function mostTriads(objects: number): number {
  return (objects ** 3 - (objects % 2 === 1 ? 1 : 4) * objects) / 24;
}

/** Any so many objects have at least all wins of the pairs among them, and together exactly those (Landau 1953). */
function isRound(wins: readonly number[]): boolean {
  let sum = 0;
  const sorted = [...wins].sort((a, b) => a - b);
  const isEnough = sorted.every((own, index) => {
    sum += own;
    return Number.isInteger(own) && sum >= (index * (index + 1)) / 2;
  });
  return isEnough && sum === (wins.length * (wins.length - 1)) / 2;
}
