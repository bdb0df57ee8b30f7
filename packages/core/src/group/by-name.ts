/** So that `team 2` comes before `team 10`, whatever the language of the machine. */
const collator = new Intl.Collator('en', { numeric: true });

/** Order of names as a person would look for them; never two different names in one place. */
export function byName(a: string, b: string): number {
  return collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}
