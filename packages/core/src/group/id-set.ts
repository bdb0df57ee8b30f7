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

  /**
   * @param id - 32 hexadecimal digits
   * @returns false when it was there already
   */
  add(id: string): boolean {
    const a = word(id, 0);
    const b = word(id, 8);
    const c = word(id, 16);
    const d = word(id, 24);
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
      const a = old[at]!;
      const b = old[at + 1]!;
      const c = old[at + 2]!;
      const d = old[at + 3]!;
      if ((a | b | c | d) !== 0) put(this.#slots, a, b, c, d);
    }
  }
}

/** Eight digits as a number. By hand: `parseInt` of a piece of the text makes the piece first, twice the work. */
function word(id: string, from: number): number {
  let bits = 0;
  for (let at = from; at < from + 8; at += 1) {
    const code = id.charCodeAt(at);
    // 0 to 9 are 48 to 57; the letters begin at 97, or 65 in capitals.
    bits = (bits << 4) | ((code & 15) + (code >> 6) * 9);
  }
  return bits >>> 0;
}

function put(slots: Uint32Array, a: number, b: number, c: number, d: number): boolean {
  const last = slots.length / WORDS - 1;
  // Mixed, because ids that somebody made up may differ in their last digits only.
  let slot = (Math.imul(a ^ Math.imul(b, 31) ^ Math.imul(c, 131) ^ d, 0x9e37_79b1) >>> 7) & last;
  for (;;) {
    const at = slot * WORDS;
    const p = slots[at]!;
    const q = slots[at + 1]!;
    const r = slots[at + 2]!;
    const s = slots[at + 3]!;
    if (p === a && q === b && r === c && s === d) return false;
    if ((p | q | r | s) === 0) {
      slots[at] = a;
      slots[at + 1] = b;
      slots[at + 2] = c;
      slots[at + 3] = d;
      return true;
    }
    slot = (slot + 1) & last;
  }
}
