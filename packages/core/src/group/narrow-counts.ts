import type { Sheet } from '../scoring/sheet.js';
import { PagedRows } from './paged-rows.js';

/** The most that fits a byte. */
const FULL = 0xff;

/**
 * For each cell how many people gave each answer to each item. A cell begins with a byte for each count and gets doubles
 * when one of them is full: most teams are small, and there may be a hundred thousand of them.
 */
export class NarrowCounts {
  readonly #narrow: PagedRows<Uint8Array>;
  /** By row, of those that outgrew their bytes. */
  readonly #wide: (Float64Array | undefined)[] = [];
  readonly #offsets: readonly number[];

  /** @param offsets - where the counts of each item begin: open, can't know, then the answers; at the end their number */
  constructor(offsets: readonly number[]) {
    this.#offsets = offsets;
    this.#narrow = new PagedRows(offsets.at(-1) ?? 0, (length) => new Uint8Array(length));
  }

  addRow(): void {
    this.#narrow.addRow();
    this.#wide.push(undefined);
  }

  add(row: number, sheet: Sheet): void {
    const wide = this.#wide[row];
    if (wide) countIn(wide, 0, this.#offsets, sheet);
    else if (countIn(this.#narrow.page(row), this.#narrow.start(row), this.#offsets, sheet)) {
      this.#wide[row] = Float64Array.from(this.#bytes(row));
    }
  }

  /** Adds what a row of others is, such as of a part to the whole. */
  addRowOf(row: number, others: NarrowCounts, other: number): void {
    const counts = (this.#wide[row] ??= Float64Array.from(this.#bytes(row)));
    const wide = others.#wide[other];
    const from = wide ?? others.#narrow.page(other);
    const first = wide ? 0 : others.#narrow.start(other);
    for (let at = 0; at < counts.length; at += 1) counts[at] = counts[at]! + from[first + at]!;
  }

  /** A copy, as narrow. */
  read(row: number): ArrayLike<number> & Iterable<number> {
    return (this.#wide[row] ?? this.#bytes(row)).slice();
  }

  #bytes(row: number): Uint8Array {
    const from = this.#narrow.start(row);
    return this.#narrow.page(row).subarray(from, from + this.#narrow.width);
  }
}

/** @returns whether one of the counts has just become as large as a byte can be */
function countIn(
  counts: Uint8Array | Float64Array,
  start: number,
  offsets: readonly number[],
  sheet: Sheet,
): boolean {
  let isFull = false;
  for (let item = 0; item < sheet.length; item += 1) {
    const answer = sheet[item]!;
    // Can't know is −1 in a sheet, and comes between open and the answers in the counts.
    const at = start + offsets[item]! + (answer > 0 ? answer + 1 : -answer);
    const count = counts[at]! + 1;
    counts[at] = count;
    if (count === FULL) isFull = true;
  }
  return isFull;
}
