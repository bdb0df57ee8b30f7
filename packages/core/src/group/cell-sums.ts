import type { PreferenceSums, SummaryCell, SummaryLevel, TalkCount } from './group-summary.js';
import { ExactSums, LARGEST_QUICK } from './exact-sums.js';
import { NarrowCounts } from './narrow-counts.js';
import type { KeyedSum, PersonValues } from './person-values.js';
import type { SummaryPlan } from './summary-plan.js';

export interface CellKey {
  readonly round: string | null;
  readonly level: SummaryLevel;
  readonly label: string | null;
}

/** What a person adds to each of the cells that the person is in; worked out once for all of them. */
export interface Shares {
  readonly person: PersonValues;
  /** Per scale the score times its unit; `null` without a value. */
  readonly scaled: readonly (number | bigint | null)[];
  readonly total: number | bigint | null;
  /** Per scale the distance to the own mean, times its unit; `null` without a value for every scale. */
  readonly centred: readonly (number | bigint)[] | null;
  /** Per scale, whether it is held above the own mean by more than measurement error. */
  readonly covered: readonly boolean[];
  /** Per scale the part of the highest place. */
  readonly top: readonly number[];
}

export function sharesOf(plan: SummaryPlan, person: PersonValues): Shares {
  const { total, preferences } = plan;
  const scaled = plan.scales.map(({ unit }, index) =>
    scaledSum(person.scales[index] ?? null, unit),
  );
  const shared = total ?? preferences;
  const parts = shared && levels(plan, shared.factors, scaled);
  const all = parts?.reduce((sum, part) => sum + part, 0n) ?? null;
  const none = { centred: null, covered: [], top: [] };
  const summed = { person, scaled, total: total && all !== null ? quick(all) : null };
  if (!preferences || !parts || all === null) return { ...summed, ...none };
  const count = BigInt(parts.length);
  const centred = parts.map((part) => count * part - all);
  const whole = 100 / Number(count * preferences.unit);
  const best = centred.reduce((a, b) => (a > b ? a : b));
  const equals = centred.filter((one) => one === best).length;
  return {
    ...summed,
    centred: centred.map(quick),
    covered: centred.map((one) => Number(one) * whole > preferences.limit),
    top: centred.map((one) => (one === best ? preferences.shares / equals : 0)),
  };
}

function scaledSum(keyed: KeyedSum | null, unit: bigint): number | bigint | null {
  if (!keyed) return null;
  // The unit is a multiple of every number of answers that a value may rest on.
  return quick(BigInt(keyed.sum) * (unit / BigInt(keyed.answered)));
}

function levels(
  { scales }: SummaryPlan,
  factors: readonly bigint[],
  scaled: readonly (number | bigint | null)[],
): readonly bigint[] | null {
  const parts: bigint[] = [];
  for (const [index, { unit }] of scales.entries()) {
    const value = scaled[index] ?? null;
    if (value === null) return null;
    parts.push((BigInt(value) - unit) * (factors[index] ?? 1n));
  }
  return parts;
}

function quick(value: bigint): number | bigint {
  return value <= LARGEST_QUICK && value >= -LARGEST_QUICK ? Number(value) : value;
}

/** Where the variables of a cell stand in its sums: scales, total, counts, preferences, highest places. */
function places({ scales, total, scoring, preferences }: SummaryPlan): {
  readonly total: number;
  readonly counts: number;
  readonly preferences: number;
  readonly top: number;
  readonly all: number;
} {
  const ofTotal = scales.length;
  const counts = ofTotal + (total ? 1 : 0);
  const ofPreferences = counts + scoring.counts.length;
  const top = ofPreferences + (preferences ? scales.length : 0);
  const all = top + (preferences ? scales.length : 0);
  return { total: ofTotal, counts, preferences: ofPreferences, top, all };
}

/**
 * A cell that is being filled. There may be a hundred thousand, so it makes nothing that its instrument does not need.
 */
export class CellSums {
  readonly #plan: SummaryPlan;
  readonly #key: CellKey;
  #people = 0;
  #sheets = 0;
  #suspect = 0;
  readonly #items: NarrowCounts;
  readonly #sums: ExactSums;
  /** Per count the most of any one person. */
  readonly #most: number[] | null;
  /** Per preference, who hold it above their own mean. */
  readonly #covered: number[] | null;
  /** By talk × 2^26 + activities. */
  readonly #talk: Map<number, number> | null;
  readonly #products: readonly Products[];

  constructor(plan: SummaryPlan, key: CellKey) {
    this.#plan = plan;
    this.#key = key;
    this.#items = new NarrowCounts(plan.offsets.at(-1) ?? 0);
    this.#sums = new ExactSums(places(plan).all);
    this.#most = plan.scoring.counts.length > 0 ? plan.scoring.counts.map(() => 0) : null;
    this.#covered = plan.preferences ? plan.scales.map(() => 0) : null;
    this.#talk = plan.wordsAndDeeds ? new Map() : null;
    const isCorrelated = key.level === 'organisation' && plan.scoring.choices.length === 0;
    this.#products = isCorrelated ? plan.scales.map(({ items }) => noProducts(items.length)) : NONE;
  }

  add({ person, scaled, total, centred, covered, top }: Shares): void {
    const at = places(this.#plan);
    this.#people += 1;
    if (person.suspect) this.#suspect += 1;
    if (person.sheet) this.#addSheet(person.sheet);
    for (const [index, value] of scaled.entries()) {
      if (value !== null) this.#sums.add(index, value);
    }
    if (total !== null) this.#sums.add(at.total, total);
    for (const [index, value] of person.counts.entries()) {
      if (value === null || !this.#most) continue;
      this.#sums.add(at.counts + index, value);
      this.#most[index] = Math.max(this.#most[index] ?? 0, value);
    }
    this.#addTalk(person, scaled);
    for (const [index, value] of centred?.entries() ?? []) {
      this.#sums.add(at.preferences + index, value);
      this.#sums.add(at.top + index, top[index] ?? 0);
      if (covered[index] && this.#covered) this.#covered[index] = (this.#covered[index] ?? 0) + 1;
    }
  }

  read(): SummaryCell {
    const { scales, total, scoring, preferences } = this.#plan;
    const at = places(this.#plan);
    return {
      ...this.#key,
      people: this.#people,
      sheets: this.#sheets,
      suspect: this.#suspect,
      items: this.#items.read(),
      scales: scales.map((_, index) => this.#sums.read(index)),
      total: total ? this.#sums.read(at.total) : null,
      counts: scoring.counts.map((_, index) => ({
        ...this.#sums.read(at.counts + index),
        most: this.#most?.[index] ?? 0,
      })),
      preferences: preferences ? this.#readPreferences() : null,
      wordsAndDeeds: this.#readTalk(),
      products: this.#products.map(({ n, sums, products }) => ({
        n,
        sums: Array.from(sums),
        products: Array.from(products),
      })),
    };
  }

  #addSheet(sheet: readonly number[]): void {
    const { offsets, scales } = this.#plan;
    this.#sheets += 1;
    for (let item = 0; item < sheet.length; item += 1) {
      const answer = sheet[item] ?? 0;
      // Open is 0 and can't know is −1 in a sheet; they come first in the counts.
      const code = answer > 0 ? answer + 1 : -answer;
      this.#items.increase((offsets[item] ?? 0) + code);
    }
    for (const [index, into] of this.#products.entries()) {
      const scale = scales[index];
      if (!scale) continue;
      const keyed: number[] = [];
      for (const [place, item] of scale.items.entries()) {
        const answer = sheet[item] ?? 0;
        if (answer <= 0) break;
        keyed.push(scale.reversed[place] ? scale.planned.points + 1 - answer : answer);
      }
      if (keyed.length === scale.items.length) addProducts(into, keyed);
    }
  }

  #addTalk(person: PersonValues, scaled: readonly (number | bigint | null)[]): void {
    const planned = this.#plan.wordsAndDeeds;
    if (!planned || !this.#talk) return;
    const talk = scaled[planned.talk] ?? null;
    const activities = person.counts[planned.activities] ?? null;
    if (talk === null || activities === null) return;
    const key = Number(talk) * LARGEST_QUICK + activities;
    this.#talk.set(key, (this.#talk.get(key) ?? 0) + 1);
  }

  #readTalk(): readonly TalkCount[] {
    if (!this.#talk) return NONE;
    return [...this.#talk]
      .sort(([a], [b]) => a - b)
      .map(([key, people]) => ({
        talk: Math.floor(key / LARGEST_QUICK),
        activities: key % LARGEST_QUICK,
        people,
      }));
  }

  #readPreferences(): PreferenceSums {
    const at = places(this.#plan);
    return {
      n: this.#sums.read(at.preferences).n,
      scales: this.#plan.scales.map((_, index) => {
        const { sum, squares } = this.#sums.read(at.preferences + index);
        const top = this.#sums.read(at.top + index).sum;
        return { sum, squares, covered: this.#covered?.[index] ?? 0, top };
      }),
    };
  }
}

const NONE: readonly never[] = Object.freeze([]);

interface Products {
  n: number;
  readonly sums: Float64Array;
  readonly products: Float64Array;
}

function noProducts(items: number): Products {
  return {
    n: 0,
    sums: new Float64Array(items),
    products: new Float64Array((items * (items + 1)) / 2),
  };
}

function addProducts(into: Products, keyed: readonly number[]): void {
  const { sums, products } = into;
  into.n += 1;
  let at = 0;
  for (let row = 0; row < keyed.length; row += 1) {
    const x = keyed[row] ?? 0;
    sums[row] = (sums[row] ?? 0) + x;
    for (let column = 0; column <= row; column += 1) {
      products[at] = (products[at] ?? 0) + x * (keyed[column] ?? 0);
      at += 1;
    }
  }
}
