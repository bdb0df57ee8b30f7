import { OPEN, type Sheet } from '../scoring/sheet.js';

type Counts = Uint8Array | Uint32Array | Float64Array;

/**
 * A row of counts that begins with a byte for each and widens when one of them is full: most teams are small, and there
 * may be a hundred thousand of them.
 */
export class NarrowCounts {
  #counts: Counts;
  /** The most that fits. */
  #full = 0xff;

  constructor(length: number) {
    this.#counts = new Uint8Array(length);
  }

  increase(index: number): void {
    const count = (this.#counts[index] ?? 0) + 1;
    if (count > this.#full) this.#widen();
    this.#counts[index] = count;
  }

  /** One sheet: per item the place of its first count, open; can't know and the answers follow. */
  increaseAll(offsets: readonly number[], sheet: Sheet): void {
    for (let item = 0; item < sheet.length; item += 1) {
      const answer = sheet[item] ?? OPEN;
      // Can't know is −1 in a sheet, and comes between open and the answers in the counts.
      this.increase((offsets[item] ?? 0) + (answer > 0 ? answer + 1 : -answer));
    }
  }

  /** A copy, as narrow. */
  read(): ArrayLike<number> {
    return this.#counts.slice();
  }

  #widen(): void {
    const isByte = this.#full === 0xff;
    this.#counts = isByte ? Uint32Array.from(this.#counts) : Float64Array.from(this.#counts);
    this.#full = isByte ? 0xffff_ffff : Number.MAX_SAFE_INTEGER;
  }
}
