import { LIMITS } from '../contract/limits.js';

interface Decoder {
  decode(bytes: Uint8Array): string;
}
declare const TextDecoder: {
  new (label: string, options?: { fatal?: boolean; ignoreBOM?: boolean }): Decoder;
};

/** One line of a text: its characters, or why they could not be read. */
export type Line =
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly fault: 'encoding' | 'too-long' };

const NEW_LINE = 10;

/**
 * Cuts text or UTF-8 bytes into lines as they come in, however they are cut into chunks. It holds one line at most, and
 * not even that when the line is longer than a result can be.
 */
export class LineReader {
  #number = 0;
  #text = '';
  #bytes: Uint8Array[] = [];
  #held = 0;
  readonly #decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

  /** @returns the lines that this chunk completes */
  push(chunk: string | Uint8Array): readonly Line[] {
    return typeof chunk === 'string' ? this.#pushText(chunk) : this.#pushBytes(chunk);
  }

  /** @returns the last line, when no line break closes it */
  end(): readonly Line[] {
    if (this.#bytes.length > 0) return [this.#decoded(this.#joined(new Uint8Array()))];
    return this.#held > 0 ? [this.#line(this.#takeText(''))] : [];
  }

  #pushText(chunk: string): readonly Line[] {
    const lines: Line[] = [];
    const pieces = chunk.split('\n');
    const last = pieces.pop() ?? '';
    for (const piece of pieces) lines.push(this.#line(this.#takeText(piece)));
    this.#held += last.length;
    if (this.#held <= LIMITS.jsonCharacters) this.#text += last;
    return lines;
  }

  #pushBytes(chunk: Uint8Array): readonly Line[] {
    const lines: Line[] = [];
    let from = 0;
    for (let to = chunk.indexOf(NEW_LINE); to >= 0; to = chunk.indexOf(NEW_LINE, from)) {
      lines.push(this.#decoded(this.#joined(chunk.subarray(from, to))));
      from = to + 1;
    }
    if (from < chunk.length) this.#hold(chunk.slice(from));
    return lines;
  }

  #hold(bytes: Uint8Array): void {
    this.#held += bytes.length;
    // Four bytes is the most that a character takes; what is longer is counted on, but not kept.
    if (this.#held > LIMITS.jsonCharacters * 4) this.#bytes = [new Uint8Array()];
    else this.#bytes.push(bytes);
  }

  #takeText(piece: string): string | null {
    const length = this.#held + piece.length;
    const text = this.#text + piece;
    this.#text = '';
    this.#held = 0;
    return length > LIMITS.jsonCharacters ? null : text;
  }

  #joined(piece: Uint8Array): Uint8Array | null {
    const length = this.#held + piece.length;
    const pieces = this.#bytes;
    this.#bytes = [];
    this.#held = 0;
    if (length > LIMITS.jsonCharacters * 4) return null;
    if (pieces.length === 0) return piece;
    const joined = new Uint8Array(length);
    let at = 0;
    for (const part of [...pieces, piece]) {
      joined.set(part, at);
      at += part.length;
    }
    return joined;
  }

  #decoded(bytes: Uint8Array | null): Line {
    if (bytes === null) return this.#line(null);
    try {
      return this.#line(this.#decoder.decode(bytes));
    } catch {
      this.#number += 1;
      return { number: this.#number, fault: 'encoding' };
    }
  }

  #line(text: string | null): Line {
    this.#number += 1;
    const number = this.#number;
    if (text === null) return { number, fault: 'too-long' };
    return { number, text: number === 1 && text.startsWith('\uFEFF') ? text.slice(1) : text };
  }
}
