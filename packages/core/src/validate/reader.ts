import type { Issue, IssueCode, Validated } from '../model/issue.js';
import { LIMITS } from '../contract/limits.js';

/** Thrown inside the validators only, when reading further makes no sense; `validated` turns it into issues. */
class Stop extends Error {}

/** Collects what is wrong with a value of unknown shape. */
export class Reader {
  readonly issues: Issue[] = [];

  /** Nothing where something was expected is always `missing`. */
  report(code: IssueCode, path: string, expected: string, value: unknown): void {
    const received = describe(value);
    this.issues.push({
      code: value === undefined ? 'missing' : code,
      path,
      expected,
      received,
      message: `${path || 'The input'}: expected ${expected}, received ${received}.`,
    });
    if (this.issues.length >= LIMITS.issues) throw new Stop();
  }

  /** The own keys of an object, and not too many of them. */
  keys(value: unknown, path: string): readonly string[] {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.report('type', path, 'an object', value);
      return [];
    }
    const keys = Object.keys(value);
    if (keys.length <= LIMITS.items) return keys;
    this.report('too-large', path, `at most ${LIMITS.items} keys`, keys.length);
    return [];
  }
}

/** Runs a validator; whatever happens inside, what comes out is a value or a list of issues. */
export function validated<T>(read: (reader: Reader) => T): Validated<T> {
  const reader = new Reader();
  const { issues } = reader;
  try {
    const value = read(reader);
    if (issues.length === 0) return { ok: true, value };
  } catch (error) {
    // A getter or a proxy of the caller's threw.
    if (!(error instanceof Stop)) {
      const received = describe(error);
      const message = `The input could not be read: ${received}.`;
      issues.push({ code: 'unreadable', path: '', expected: 'plain data', received, message });
    }
  }
  return { ok: false, issues };
}

/** JSON Pointer (RFC 6901) of a key below a path. */
export function pointer(path: string, key: string | number): string {
  const name = String(key).slice(0, LIMITS.id);
  return `${path}/${name.replace(/[~/]/g, (sign) => (sign === '~' ? '~0' : '~1'))}`;
}

/** The type of a value, or the start of it: never so much that a log fills up or an answer leaks whole. */
function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 40));
  if (value instanceof Error) return describe(value.message);
  if (Array.isArray(value)) return 'an array';
  if (value === null) return 'null';
  if (typeof value === 'object') return 'an object';
  return typeof value === 'number' || typeof value === 'boolean' ? `${value}` : typeof value;
}
