/** 32-bit numbers in one id. */
const WORDS = 4;
const FIRST_SLOTS = 1024;

/**
 * Ids of 128 bits that were seen, in 16 bytes each and some room to find them: a `Set` of a million strings takes several
 * times the memory. Open addressing: an id lies in the first free slot from where its own bits point.
 */
export class IdSet {
  #slots = new Uint32Array(FIRST_SLOTS * WORDS);
  #size = 0;
  /** The id of zeros only cannot be told from a free slot. */
  #hasZero = false;

  get size(): number {
    return this.#size + (this.#hasZero ? 1 : 0);
  }

  /** @returns false when it was there already */
  add(a: number, b: number, c: number, d: number): boolean {
    if ((a | b | c | d) === 0) {
      const isNew = !this.#hasZero;
      this.#hasZero = true;
      return isNew;
    }
    // Two thirds full at most: beyond that, looking for a free slot takes long.
    if (this.#size * WORDS * 3 >= this.#slots.length * 2) this.#widen();
    if (!put(this.#slots, a, b, c, d)) return false;
    this.#size += 1;
    return true;
  }

  #widen(): void {
    const old = this.#slots;
    this.#slots = new Uint32Array(old.length * 2);
    for (let at = 0; at < old.length; at += WORDS) {
      const a = old[at] ?? 0;
      const b = old[at + 1] ?? 0;
      const c = old[at + 2] ?? 0;
      const d = old[at + 3] ?? 0;
      if ((a | b | c | d) !== 0) put(this.#slots, a, b, c, d);
    }
  }
}

function put(slots: Uint32Array, a: number, b: number, c: number, d: number): boolean {
  const last = slots.length / WORDS - 1;
  // Mixed, because ids that somebody made up may differ in their last digits only.
  let slot = (Math.imul(a ^ Math.imul(b, 31) ^ Math.imul(c, 131) ^ d, 0x9e37_79b1) >>> 7) & last;
  for (;;) {
    const at = slot * WORDS;
    const isFree =
      ((slots[at] ?? 0) | (slots[at + 1] ?? 0) | (slots[at + 2] ?? 0) | (slots[at + 3] ?? 0)) === 0;
    if (isFree) {
      slots[at] = a;
      slots[at + 1] = b;
      slots[at + 2] = c;
      slots[at + 3] = d;
      return true;
    }
    if (slots[at] === a && slots[at + 1] === b && slots[at + 2] === c && slots[at + 3] === d) {
      return false;
    }
    slot = (slot + 1) & last;
  }
}
