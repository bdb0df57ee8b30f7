import type { Sheet } from '../scoring/sheet.js';
import type { ExactCrossProducts } from '../statistics/exact-cross-products.js';
import type { SummedScale } from './summary-plan.js';

/** Of more patterns than this, a table takes more room than it saves time: six items of five points have 15,625. */
const MOST_PATTERNS = 2 ** 16;

/**
 * Sums and products of the keyed answers of one scale, over the people who answered all of it. An answer is at most 11, so
 * that no number of people makes them outgrow a double.
 *
 * A short scale only has so many ways to answer all of it. Counting people per way takes a fourth of the time of adding
 * their products one by one; those are worked out at the end, once for each way.
 */
export class ItemProducts {
  readonly #scale: SummedScale;
  /** By way of answering: the answers are the digits of its number. `null` where there are too many ways. */
  readonly #patterns: Float64Array | null;
  readonly #summed: Summed;
  /** The keyed answers of the person at hand: a list for each person would take as long as all sums. */
  readonly #keyed: number[];

  constructor(scale: SummedScale) {
    const { items, planned } = scale;
    const patterns = planned.points ** items.length;
    this.#scale = scale;
    this.#patterns = patterns <= MOST_PATTERNS ? new Float64Array(patterns) : null;
    this.#summed = nobody(items.length);
    this.#keyed = items.map(() => 0);
  }

  add(sheet: Sheet): void {
    const { items, reversed, planned } = this.#scale;
    const keyed = this.#keyed;
    let pattern = 0;
    for (let place = 0; place < items.length; place += 1) {
      const answer = sheet[items[place]!]!;
      if (answer <= 0) return;
      const own = reversed[place] ? planned.points + 1 - answer : answer;
      keyed[place] = own;
      pattern = pattern * planned.points + own - 1;
    }
    if (this.#patterns) this.#patterns[pattern] = this.#patterns[pattern]! + 1;
    else addPeople(this.#summed, keyed, 1);
  }

  read(): ExactCrossProducts {
    const { n, sums, products } = this.#patterns ? this.#sumPatterns(this.#patterns) : this.#summed;
    return { n, sums: Array.from(sums), products: Array.from(products) };
  }

  #sumPatterns(patterns: Float64Array): Summed {
    const { items, planned } = this.#scale;
    const summed = nobody(items.length);
    for (let pattern = 0; pattern < patterns.length; pattern += 1) {
      const people = patterns[pattern]!;
      if (people === 0) continue;
      let digits = pattern;
      for (let place = items.length - 1; place >= 0; place -= 1) {
        this.#keyed[place] = (digits % planned.points) + 1;
        digits = Math.floor(digits / planned.points);
      }
      addPeople(summed, this.#keyed, people);
    }
    return summed;
  }
}

interface Summed {
  n: number;
  readonly sums: Float64Array;
  /** The lower triangle, row by row. */
  readonly products: Float64Array;
}

function nobody(items: number): Summed {
  return {
    n: 0,
    sums: new Float64Array(items),
    products: new Float64Array((items * (items + 1)) / 2),
  };
}

function addPeople(into: Summed, keyed: readonly number[], people: number): void {
  const { sums, products } = into;
  into.n += people;
  let at = 0;
  for (let row = 0; row < keyed.length; row += 1) {
    const x = keyed[row]! * people;
    sums[row] = sums[row]! + x;
    for (let column = 0; column <= row; column += 1) {
      products[at] = products[at]! + x * keyed[column]!;
      at += 1;
    }
  }
}
