import type { Issue, IssueCode, Validated } from '../model/issue.js';
import { LIMITS } from './limits.js';

/** Names that reach into an object's prototype, in any object, are never ids. */
const ID = /^[A-Za-z][A-Za-z0-9_-]{0,63}$/;

/** Thrown inside the validators only, when reading further makes no sense; `validated` turns it into issues. */
class Stop extends Error {}

/**
 * Reads values of unknown shape and collects what is wrong with them. Reading follows the expected shape, never the
 * input's, so deep, cyclic or huge input costs no more than what is asked of it.
 */
export class Reader {
  readonly issues: Issue[] = [];

  report(code: IssueCode, path: string, expected: string, value: unknown): undefined {
    const received = describe(value);
    const message = `${path || 'The input'}: expected ${expected}, received ${received}.`;
    this.issues.push({ code, path, expected, received, message });
    if (this.issues.length >= LIMITS.issues) throw new Stop();
    return undefined;
  }

  /** The own keys of an object, and not too many of them. */
  keys(value: unknown, path: string): readonly string[] {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.report(value === undefined ? 'missing' : 'type', path, 'an object', value);
      return [];
    }
    const keys = Object.keys(value);
    if (keys.length <= LIMITS.items) return keys;
    this.report('too-large', path, `at most ${LIMITS.items} keys`, keys.length);
    return [];
  }

  /** An object whose keys are all known; each other key is an issue. A prototype gives nothing. */
  record(
    value: unknown,
    path: string,
    known: readonly string[],
  ): Readonly<Record<string, unknown>> {
    const own: Record<string, unknown> = Object.create(null);
    for (const key of this.keys(value, path)) {
      if (known.includes(key)) own[key] = (value as Record<string, unknown>)[key];
      else this.report('unknown', pointer(path, key), `one of ${known.join(', ')}`, key);
    }
    return own;
  }

  array(value: unknown, path: string, min: number, max: number): readonly unknown[] {
    if (!Array.isArray(value)) {
      this.report('type', path, 'an array', value);
      return [];
    }
    if (value.length < min || value.length > max) {
      const code = value.length > max ? 'too-large' : 'range';
      this.report(code, path, `${min} to ${max} entries`, value.length);
      return [];
    }
    return value;
  }

  sentence(value: unknown, path: string): string {
    if (typeof value !== 'string') {
      this.report(value === undefined ? 'missing' : 'type', path, 'a sentence', value);
      return '';
    }
    if (value.length > LIMITS.sentence) {
      this.report('too-large', path, `at most ${LIMITS.sentence} characters`, value.length);
      return '';
    }
    return value;
  }

  pattern(value: unknown, path: string, pattern: RegExp, expected: string): string {
    if (typeof value === 'string' && value.length <= LIMITS.sentence && pattern.test(value)) {
      return value;
    }
    const code = value === undefined ? 'missing' : typeof value === 'string' ? 'pattern' : 'type';
    this.report(code, path, expected, value);
    return '';
  }

  id(value: unknown, path: string): string {
    const id = this.pattern(value, path, ID, 'an id of letters, digits, - and _, letter first');
    if (id in {}) this.report('pattern', path, 'an id that no object has of itself', id);
    return id;
  }

  number(value: unknown, path: string, min: number, max: number): number {
    if (typeof value !== 'number' || Number.isNaN(value)) {
      this.report(value === undefined ? 'missing' : 'type', path, 'a number', value);
      return min;
    }
    if (value < min || value > max) {
      this.report('range', path, `a number from ${min} to ${max}`, value);
      return min;
    }
    return value;
  }

  integer(value: unknown, path: string, min: number, max: number): number {
    const read = this.number(value, path, min, max);
    if (!Number.isInteger(read)) {
      this.report('type', path, 'a whole number', value);
      return min;
    }
    return read;
  }

  boolean(value: unknown, path: string): boolean {
    if (typeof value !== 'boolean') this.report('type', path, 'true or false', value);
    return value === true;
  }

  oneOf<const T extends string>(value: unknown, path: string, allowed: readonly [T, ...T[]]): T {
    const found = allowed.find((candidate) => candidate === value);
    if (found === undefined) this.report('range', path, `one of ${allowed.join(', ')}`, value);
    return found ?? allowed[0];
  }
}

/** Runs a validator; whatever happens inside, what comes out is a value or a list of issues. */
export function validated<T>(read: (reader: Reader) => T): Validated<T> {
  const reader = new Reader();
  let value: T | undefined;
  try {
    value = read(reader);
  } catch (error) {
    if (!(error instanceof Stop)) report(reader, error);
  }
  return reader.issues.length > 0 || value === undefined
    ? { ok: false, issues: reader.issues }
    : { ok: true, value };
}

/** A getter or a proxy of the caller's threw. */
function report(reader: Reader, error: unknown): void {
  const received = describe(error);
  const message = `The input could not be read: ${received}.`;
  reader.issues.push({ code: 'unreadable', path: '', expected: 'plain data', received, message });
}

/** JSON Pointer (RFC 6901) of a key below a path. */
export function pointer(path: string, key: string | number): string {
  return `${path}/${String(key).slice(0, LIMITS.id).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The type of a value, or the start of it: never so much that a log fills up or an answer leaks whole. */
function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 40));
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return 'an array';
  if (value instanceof Error) return JSON.stringify(value.message.slice(0, 40));
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
