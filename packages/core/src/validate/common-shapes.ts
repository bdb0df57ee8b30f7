import { PATTERNS } from '../contract/patterns.js';
import { LIMITS } from '../contract/limits.js';
import { pattern, sentence, type Shape } from './shape.js';

export const version = pattern(PATTERNS.version, 'a version such as 1.0.0');
export const language = pattern(
  /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/,
  'a language tag such as nl',
);
export const resultId = pattern(PATTERNS.resultId, '32 hexadecimal digits');
export const date = pattern(PATTERNS.date, 'a date such as 2026-05-31');

/** Free text of a person: kept as it is. */
export const note = sentence;

/** A name that a host gives to a part of the organisation; counted in characters as people see them, not in halves. */
export const label: Shape<string> = (reader, value, path) => {
  const read = sentence(reader, value, path);
  const { length } = Array.from(read);
  if (length >= 1 && length <= LIMITS.label) return read;
  reader.report('range', path, `1 to ${LIMITS.label} characters`, length);
  return '';
};
