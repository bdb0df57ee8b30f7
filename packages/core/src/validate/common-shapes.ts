import { LIMITS } from './limits.js';
import { pattern, sentence, type Shape } from './shape.js';

export const version = pattern(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/, 'a version such as 1.0.0');
export const language = pattern(
  /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/,
  'a language tag such as nl',
);
export const resultId = pattern(/^[0-9a-f]{32}$/, '32 hexadecimal digits');
export const date = pattern(
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  'a date such as 2026-05-31',
);

/** Free text of a person: kept as it is. */
export const note = sentence;

/** A name that a host gives to a part of the organisation; counted in characters as people see them, not in halves. */
export const label: Shape<string> = (reader, value, path) => {
  const read = sentence(reader, value, path);
  const { length } = [...read];
  if (length >= 1 && length <= LIMITS.label) return read;
  reader.report('range', path, `1 to ${LIMITS.label} characters`, length);
  return '';
};
