import { ExactSums } from './exact-sums.js';
import type { SummaryCell } from './group-summary.js';
import { NarrowCounts } from './narrow-counts.js';
import { PagedRows } from './paged-rows.js';
import type { PersonValues } from './person-values.js';
import type { Shares } from './shares-of.js';
import type { SummaryPlan } from './summary-plan.js';
import { TalkCounts } from './talk-counts.js';

/** Where the variables of a cell stand in its sums, and the numbers that are no sums in its tallies. */
interface Places {
  readonly total: number;
  readonly counts: number;
  readonly preferences: number;
  /** Of the highest places. */
  readonly top: number;
  readonly all: number;
  /** Among the tallies: per count the most of any one person. */
  readonly most: number;
  /** Among the tallies: per preference, who hold it above their own mean. */
  readonly covered: number;
  readonly tallies: number;
}

const NONE: readonly never[] = Object.freeze([]);

const PEOPLE = 0;
const SHEETS = 1;
const SUSPECT = 2;

/** What is known of a cell besides its sums. */
export type CellFrame = Pick<SummaryCell, 'round' | 'level' | 'label' | 'links' | 'products'>;

/**
 * The cells of a summary that is being made. There may be a hundred thousand, so a cell is no object of its own but rows
 * in what they share.
 */
export class CellSums {
  readonly #plan: SummaryPlan;
  readonly #places: Places;
  readonly #tallies: PagedRows<Float64Array>;
  readonly #items: NarrowCounts;
  readonly #sums: ExactSums;
  readonly #talk: TalkCounts | null;
  #size = 0;

  constructor(plan: SummaryPlan) {
    this.#plan = plan;
    this.#places = placesOf(plan);
    this.#tallies = new PagedRows(this.#places.tallies, (length) => new Float64Array(length));
    this.#items = new NarrowCounts(plan.offsets);
    this.#sums = new ExactSums(this.#places.all);
    this.#talk = plan.wordsAndDeeds ? new TalkCounts(plan.wordsAndDeeds) : null;
  }

  /** @returns the number of a cell without people */
  addCell(): number {
    for (const rows of [this.#tallies, this.#items, this.#sums, this.#talk]) rows?.addRow();
    this.#size += 1;
    return this.#size - 1;
  }

  add(cell: number, { sheet, scales, counts, suspect }: PersonValues, shares: Shares): void {
    const at = this.#places;
    const tallies = this.#tallies.page(cell);
    const start = this.#tallies.start(cell);
    increase(tallies, start + PEOPLE);
    if (suspect) increase(tallies, start + SUSPECT);
    if (sheet) {
      increase(tallies, start + SHEETS);
      this.#items.add(cell, sheet);
    }
    this.#sums.addAll(cell, 0, scales);
    if (shares.total !== null) this.#sums.add(cell, at.total, shares.total);
    this.#sums.addAll(cell, at.counts, counts);
    this.#sums.addAll(cell, at.preferences, shares.centred);
    this.#sums.addAll(cell, at.top, shares.top);
    // Counting loops: this runs for every person, in up to three cells.
    for (let index = 0; index < counts.length; index += 1) {
      const place = start + at.most + index;
      tallies[place] = Math.max(tallies[place]!, counts[index] ?? 0);
    }
    for (let index = 0; index < shares.covered.length; index += 1) {
      if (shares.covered[index]) increase(tallies, start + at.covered + index);
    }
    this.#talk?.add(cell, scales, counts);
  }

  /** Adds what a cell of others is, such as a team to the organisation. */
  addCellOf(cell: number, others: CellSums, other: number): void {
    const { most, covered } = this.#places;
    const tallies = this.#tallies.page(cell);
    const start = this.#tallies.start(cell);
    const from = others.#tallies.page(other);
    const first = others.#tallies.start(other);
    for (let at = 0; at < this.#tallies.width; at += 1) {
      const [here, there] = [tallies[start + at]!, from[first + at]!];
      tallies[start + at] = at >= most && at < covered ? Math.max(here, there) : here + there;
    }
    this.#items.addRowOf(cell, others.#items, other);
    this.#sums.addRowOf(cell, others.#sums, other);
    if (others.#talk) this.#talk?.addRowOf(cell, others.#talk, other);
  }

  read(cell: number, { round, level, label, links, products }: CellFrame): SummaryCell {
    const { scales, total, scoring, preferences } = this.#plan;
    const at = this.#places;
    const tallies = this.#tallies.page(cell);
    const start = this.#tallies.start(cell);
    return {
      round,
      level,
      label,
      people: tallies[start + PEOPLE]!,
      sheets: tallies[start + SHEETS]!,
      suspect: tallies[start + SUSPECT]!,
      links,
      items: this.#items.read(cell),
      scales: scales.map((_, index) => this.#sums.read(cell, index)),
      total: total ? this.#sums.read(cell, at.total) : null,
      counts: scoring.counts.map((_, index) => ({
        ...this.#sums.read(cell, at.counts + index),
        most: tallies[start + at.most + index]!,
      })),
      preferences: preferences && {
        n: this.#sums.read(cell, at.preferences).n,
        scales: scales.map((_, index) => {
          const { sum, squares } = this.#sums.read(cell, at.preferences + index);
          const top = this.#sums.read(cell, at.top + index).sum;
          return { sum, squares, covered: tallies[start + at.covered + index]!, top };
        }),
      },
      wordsAndDeeds: this.#talk?.read(cell) ?? NONE,
      products,
    };
  }
}

function increase(tallies: Float64Array, at: number): void {
  tallies[at] = tallies[at]! + 1;
}

function placesOf({ scales, total, scoring, preferences }: SummaryPlan): Places {
  const preferred = preferences ? scales.length : 0;
  const counts = scales.length + (total ? 1 : 0);
  const ofPreferences = counts + scoring.counts.length;
  const most = SUSPECT + 1;
  const covered = most + scoring.counts.length;
  return {
    total: scales.length,
    counts,
    preferences: ofPreferences,
    top: ofPreferences + preferred,
    all: ofPreferences + 2 * preferred,
    most,
    covered,
    tallies: covered + preferred,
  };
}
