/** How things are written that travel between a widget, its host and its files. */
export const PATTERNS = {
  id: /^[A-Za-z][A-Za-z0-9_-]{0,63}$/,
  version: /^\d{1,6}\.\d{1,6}\.\d{1,6}$/,
  /** 128 bits. */
  resultId: /^[0-9a-f]{32}$/,
  /** A calendar date. */
  date: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
} as const;
