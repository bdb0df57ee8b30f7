/** One element of a list: its bytes, or nothing when it is longer than what may be read. */
export type ListElement = Uint8Array | null;

const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const NEW_LINE = 0x0a;
const OPEN_LIST = 0x5b;
/** Of a list or an object, which differ in one bit. */
const OPEN = 0x7b;
const CLOSE = 0x7d;
const ONE_BIT = 0x20;

/**
 * Cuts a JSON list into its elements as its bytes come in, so that a long one need not be in memory. It does not check
 * them: what is broken is cut somewhere, and parsing tells. After a line that ends within quotes, which JSON never has,
 * it takes the next line for a new element.
 */
export class ListReader {
  readonly #most: number;
  #depth = 0;
  #inString = false;
  #isEscaped = false;
  #held: Uint8Array[] = [];
  #length = 0;

  /** @param most - bytes of one element */
  constructor(most: number) {
    this.#most = most;
  }

  /** @returns the elements that these bytes complete; what stands between commas, blank or not */
  push(bytes: Uint8Array): readonly ListElement[] {
    const elements: ListElement[] = [];
    let from = 0;
    const cut = (at: number): void => {
      elements.push(this.#take(bytes.subarray(from, at)));
      from = at + 1;
    };
    for (let at = 0; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 0;
      if (this.#inString) {
        if (this.#isEscaped) this.#isEscaped = false;
        else if (byte === BACKSLASH) this.#isEscaped = true;
        else if (byte === QUOTE) this.#inString = false;
        else if (byte === NEW_LINE) {
          this.#inString = false;
          this.#depth = 1;
          cut(at);
        }
      } else if (this.#depth === 0) {
        if (byte !== OPEN_LIST) continue;
        this.#depth = 1;
        // What stands before the list is left.
        this.#take(bytes.subarray(from, at));
        from = at + 1;
      } else if (byte === QUOTE) this.#inString = true;
      else if (byte === COMMA && this.#depth === 1) cut(at);
      else if ((byte | ONE_BIT) === OPEN) this.#depth += 1;
      else if ((byte | ONE_BIT) === CLOSE) {
        this.#depth -= 1;
        if (this.#depth === 0) cut(at);
      }
    }
    this.#hold(bytes.slice(from));
    return elements;
  }

  /** @returns what is left: blank, unless the list is cut off or something stands behind it */
  end(): ListElement {
    return this.#take(new Uint8Array());
  }

  #hold(bytes: Uint8Array): void {
    this.#length += bytes.length;
    if (this.#length > this.#most) this.#held = [];
    else if (bytes.length > 0) this.#held.push(bytes);
  }

  #take(last: Uint8Array): ListElement {
    const length = this.#length + last.length;
    const parts = this.#held;
    this.#held = [];
    this.#length = 0;
    if (length > this.#most) return null;
    if (parts.length === 0) return last;
    const whole = new Uint8Array(length);
    let at = 0;
    for (const part of [...parts, last]) {
      whole.set(part, at);
      at += part.length;
    }
    return whole;
  }
}
