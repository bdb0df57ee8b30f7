import type {
  LinkCount,
  PreferenceSums,
  SummaryCell,
  SummaryLevel,
  TalkCount,
} from './group-summary.js';
import { ExactSums, LARGEST_QUICK } from './exact-sums.js';
import { NarrowCounts } from './narrow-counts.js';
import type { PersonValues, Scaled } from './person-values.js';
import type { Sheet } from '../scoring/sheet.js';
import type { SummaryPlan, SummedScale } from './summary-plan.js';

export interface CellKey {
  readonly round: string | null;
  readonly level: SummaryLevel;
  readonly label: string | null;
}

/** What a person adds to each of the cells that the person is in; worked out once for all of them. */
export interface Shares {
  readonly person: PersonValues;
  readonly total: Scaled;
  /** Per scale the distance to the own mean, times its unit; empty without a value for every scale. */
  readonly centred: readonly (number | bigint)[];
  /** Per scale, whether it is held above the own mean by more than measurement error. */
  readonly covered: readonly boolean[];
  /** Per scale the part of the highest place. */
  readonly top: readonly number[];
}

const NONE: readonly never[] = Object.freeze([]);
const NOTHING_SHARED = { total: null, centred: NONE, covered: NONE, top: NONE };

export function sharesOf(plan: SummaryPlan, person: PersonValues): Shares {
  const { total, preferences, scales } = plan;
  const shared = total ?? preferences;
  if (!shared || person.scales.includes(null)) return { person, ...NOTHING_SHARED };
  const parts = scales.map(({ unit }, index): number | bigint => {
    const value = person.scales[index] ?? 0;
    const factor = shared.factors[index] ?? 1n;
    return shared.isQuick && typeof value === 'number'
      ? (value - Number(unit)) * Number(factor)
      : (BigInt(value) - unit) * factor;
  });
  const all = shared.isQuick
    ? parts.reduce<number>((sum, part) => sum + Number(part), 0)
    : parts.reduce<bigint>((sum, part) => sum + BigInt(part), 0n);
  const summed = { person, ...NOTHING_SHARED, total: total ? quick(all) : null };
  if (!preferences) return summed;
  const count = BigInt(parts.length);
  const centred = parts.map((part) => quick(count * BigInt(part) - BigInt(all)));
  const whole = 100 / Number(count * preferences.unit);
  const best = centred.reduce((a, b) => (a > b ? a : b));
  const equals = centred.filter((one) => one === best).length;
  return {
    ...summed,
    centred,
    covered: centred.map((one) => Number(one) * whole > preferences.limit),
    top: centred.map((one) => (one === best ? preferences.shares / equals : 0)),
  };
}

/** One form for each number, so that equal ones are found equal. */
function quick(value: number | bigint): number | bigint {
  return value <= LARGEST_QUICK && value >= -LARGEST_QUICK ? Number(value) : BigInt(value);
}

/** Where the variables of a cell stand in its sums: scales, total, counts, preferences, highest places. */
interface Places {
  readonly total: number;
  readonly counts: number;
  readonly preferences: number;
  readonly top: number;
  readonly all: number;
}

export function placesOf({ scales, total, scoring, preferences }: SummaryPlan): Places {
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
  readonly #places: Places;
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
  /** Of a team, people per link. */
  #links: Map<string, number> | null = null;
  readonly #products: readonly Products[];

  /** @param places - of the plan, once for all cells */
  constructor(plan: SummaryPlan, places: Places, key: CellKey) {
    this.#plan = plan;
    this.#places = places;
    this.#key = key;
    this.#items = new NarrowCounts(plan.offsets.at(-1) ?? 0);
    this.#sums = new ExactSums(places.all);
    this.#most = plan.scoring.counts.length > 0 ? plan.scoring.counts.map(() => 0) : null;
    this.#covered = plan.preferences ? plan.scales.map(() => 0) : null;
    this.#talk = plan.wordsAndDeeds ? new Map() : null;
    const isCorrelated = key.level === 'organisation' && plan.scoring.choices.length === 0;
    this.#products = isCorrelated ? plan.scales.map(({ items }) => noProducts(items.length)) : NONE;
  }

  add({ person, total, centred, covered, top }: Shares): void {
    const { counts, scales, sheet } = person;
    const at = this.#places;
    this.#people += 1;
    if (person.suspect) this.#suspect += 1;
    if (sheet) this.#addSheet(sheet);
    // Counting loops: this runs for every person, in up to three cells.
    for (let index = 0; index < scales.length; index += 1) {
      const value = scales[index] ?? null;
      if (value !== null) this.#sums.add(index, value);
    }
    if (total !== null) this.#sums.add(at.total, total);
    for (let index = 0; index < counts.length; index += 1) {
      const value = counts[index] ?? null;
      if (value === null || !this.#most) continue;
      this.#sums.add(at.counts + index, value);
      this.#most[index] = Math.max(this.#most[index] ?? 0, value);
    }
    if (person.link !== null && this.#key.level === 'team') {
      this.#links ??= new Map();
      this.#links.set(person.link, (this.#links.get(person.link) ?? 0) + 1);
    }
    this.#addTalk(person);
    for (let index = 0; index < centred.length; index += 1) {
      this.#sums.add(at.preferences + index, centred[index] ?? 0);
      this.#sums.add(at.top + index, top[index] ?? 0);
      if (covered[index] && this.#covered) this.#covered[index] = (this.#covered[index] ?? 0) + 1;
    }
  }

  read(): SummaryCell {
    const { scales, total, scoring, preferences } = this.#plan;
    const at = this.#places;
    return {
      ...this.#key,
      people: this.#people,
      sheets: this.#sheets,
      suspect: this.#suspect,
      links: linkCounts(this.#links),
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

  #addSheet(sheet: Sheet): void {
    const { offsets, scales } = this.#plan;
    this.#sheets += 1;
    this.#items.increaseAll(offsets, sheet);
    for (let index = 0; index < this.#products.length; index += 1) {
      const into = this.#products[index];
      const scale = scales[index];
      if (!scale || !into) continue;
      if (readKeyed(scale, sheet)) addProducts(into, scale.items.length);
    }
  }

  #addTalk(person: PersonValues): void {
    const planned = this.#plan.wordsAndDeeds;
    if (!planned || !this.#talk) return;
    const talk = person.scales[planned.talk] ?? null;
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
    const at = this.#places;
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

function linkCounts(links: ReadonlyMap<string, number> | null): readonly LinkCount[] {
  if (!links) return NONE;
  return [...links]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([label, people]) => ({ label, people }));
}

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

/** The keyed answers of the person at hand: one room for all, because making a list for each takes as long as all sums. */
const keyed: number[] = [];

/** @returns whether all items of the scale are answered */
function readKeyed({ items, reversed, planned }: SummedScale, sheet: Sheet): boolean {
  for (let place = 0; place < items.length; place += 1) {
    const answer = sheet[items[place] ?? 0] ?? 0;
    if (answer <= 0) return false;
    keyed[place] = reversed[place] ? planned.points + 1 - answer : answer;
  }
  return true;
}

function addProducts(into: Products, items: number): void {
  const { sums, products } = into;
  into.n += 1;
  let at = 0;
  for (let row = 0; row < items; row += 1) {
    const x = keyed[row] ?? 0;
    sums[row] = (sums[row] ?? 0) + x;
    for (let column = 0; column <= row; column += 1) {
      products[at] = (products[at] ?? 0) + x * (keyed[column] ?? 0);
      at += 1;
    }
  }
}
