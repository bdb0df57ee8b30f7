/** What input from outside may be at most. Above these it is refused before it is read further. */
export const LIMITS = {
  /** Characters of JSON text: 256 KiB. */
  jsonCharacters: 262_144,
  /** Nested arrays and objects. */
  depth: 8,
  items: 500,
  scales: 60,
  points: 11,
  /** The most that can be counted in one answer. */
  count: 999,
  /** Characters of one sentence. */
  sentence: 2_000,
  /** Characters of an id. */
  id: 64,
  languages: 20,
  advice: 200,
  links: 50,
  modules: 20,
  /** Characters of a label that a host gives. */
  label: 100,
  /** Issues that are reported before reading stops. */
  issues: 50,
} as const;
