type Counts = Uint8Array | Uint32Array | Float64Array;

/**
 * A row of counts that begins with a byte for each and widens when one of them is full: most teams are small, and there
 * may be a hundred thousand of them.
 */
export class NarrowCounts {
  #counts: Counts;

  constructor(length: number) {
    this.#counts = new Uint8Array(length);
  }

  increase(index: number): void {
    const count = (this.#counts[index] ?? 0) + 1;
    if (count > 0xff && this.#counts instanceof Uint8Array) {
      this.#counts = Uint32Array.from(this.#counts);
    } else if (count > 0xffff_ffff && this.#counts instanceof Uint32Array) {
      this.#counts = Float64Array.from(this.#counts);
    }
    this.#counts[index] = count;
  }

  /** A copy, as narrow. */
  read(): ArrayLike<number> {
    return this.#counts.slice();
  }
}
