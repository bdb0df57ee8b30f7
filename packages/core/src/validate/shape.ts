import { PATTERNS } from '../contract/patterns.js';
import { RESERVED_IDS } from '../contract/reserved-ids.js';
import { LIMITS } from '../contract/limits.js';
import { pointer, type Reader } from './reader.js';

/**
 * Reads a value of one shape. What does not fit is reported, and something of the right type stands in for it, so that
 * one reading finds all that is wrong. Reading follows the shape, never the input: deep, cyclic or huge input costs no
 * more than what is asked of it.
 */
export type Shape<T> = (reader: Reader, value: unknown, path: string) => T;

export const sentence: Shape<string> = (reader, value, path) => {
  if (typeof value !== 'string') reader.report('type', path, 'a sentence', value);
  else if (value.length <= LIMITS.sentence) return value;
  else reader.report('too-large', path, `at most ${LIMITS.sentence} characters`, value.length);
  return '';
};

export const boolean: Shape<boolean> = (reader, value, path) => {
  if (typeof value !== 'boolean') reader.report('type', path, 'true or false', value);
  return value === true;
};

export function pattern(form: RegExp, expected: string): Shape<string> {
  return (reader, value, path) => {
    if (typeof value === 'string' && value.length <= LIMITS.sentence && form.test(value)) {
      return value;
    }
    reader.report(typeof value === 'string' ? 'pattern' : 'type', path, expected, value);
    return '';
  };
}

const wellFormedId = pattern(PATTERNS.id, 'an id of letters, digits, - and _, letter first');

export const id: Shape<string> = (reader, value, path) => {
  const read = wellFormedId(reader, value, path);
  if (!(RESERVED_IDS as readonly string[]).includes(read)) return read;
  reader.report('pattern', path, 'an id that no object has of itself', read);
  return '';
};

export function number(min: number, max: number): Shape<number> {
  return (reader, value, path) => {
    if (typeof value !== 'number' || Number.isNaN(value)) {
      reader.report('type', path, 'a number', value);
    } else if (value >= min && value <= max) return value;
    else reader.report('range', path, `a number from ${min} to ${max}`, value);
    return min;
  };
}

export function integer(min: number, max: number): Shape<number> {
  const inRange = number(min, max);
  return (reader, value, path) => {
    const read = inRange(reader, value, path);
    if (!Number.isInteger(read)) reader.report('type', path, 'a whole number', value);
    return read;
  };
}

export function oneOf<const T extends string>(...allowed: readonly [T, ...T[]]): Shape<T> {
  return (reader, value, path) => {
    const found = allowed.find((candidate) => candidate === value);
    if (found === undefined) reader.report('range', path, `one of ${allowed.join(', ')}`, value);
    return found ?? allowed[0];
  };
}

export function list<T>(entry: Shape<T>, min: number, max: number): Shape<readonly T[]> {
  return (reader, value, path) => {
    if (!Array.isArray(value)) reader.report('type', path, 'an array', value);
    else if (value.length >= min && value.length <= max) {
      return value.map((part, index) => entry(reader, part, pointer(path, index)));
    } else {
      const code = value.length > max ? 'too-large' : 'range';
      reader.report(code, path, `${min} to ${max} entries`, value.length);
    }
    return [];
  };
}

/** A list in which nothing may stand twice. */
export function distinct<T>(entries: Shape<readonly T[]>): Shape<readonly T[]> {
  return (reader, value, path) => {
    const read = entries(reader, value, path);
    read.forEach((entry, index) => {
      if (read.indexOf(entry) < index) {
        reader.report('duplicate', pointer(path, index), 'an entry named once', entry);
      }
    });
    return read;
  };
}

type Fields<T> = { readonly [K in keyof T]-?: Shape<T[K]> };

/** An object of these fields and no other. A prototype gives nothing. */
export function object<T extends object>(fields: Fields<T>): Shape<T> {
  const known = Object.keys(fields) as (keyof T & string)[];
  return (reader, value, path) => {
    const keys = reader.keys(value, path);
    for (const key of keys) {
      if (!Object.hasOwn(fields, key)) {
        reader.report('unknown', pointer(path, key), `one of ${known.join(', ')}`, key);
      }
    }
    const result: Partial<T> = {};
    for (const key of known) {
      const part = keys.includes(key) ? (value as T)[key] : undefined;
      const read = fields[key](reader, part, `${path}/${key}`);
      if (read !== undefined) result[key] = read;
    }
    return result as T;
  };
}

/** A field that may be absent: `object` then leaves it out. */
export function optional<T>(shape: Shape<T>): Shape<T> {
  return (reader, value, path) =>
    value === undefined ? (undefined as T) : shape(reader, value, path);
}

/** An object with a value of one shape under each key, whatever the keys. */
export function keyed<T>(shape: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return (reader, value, path) => {
    const result: Record<string, T> = Object.create(null);
    for (const key of reader.keys(value, path)) {
      result[key] = shape(reader, (value as Record<string, unknown>)[key], pointer(path, key));
    }
    return result;
  };
}
