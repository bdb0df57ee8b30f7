import { pattern } from './shape.js';

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
