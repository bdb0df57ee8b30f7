import { findExtra } from '../extras/registry.js';
import type { AskedBesides } from '../parts/asked-besides.js';
import { missingFile, optionIssue } from '../parts/option-issue.js';
import type { SurveyModule } from '../parts/survey-module.js';

/** What `modules` may name, in the order in which it is asked. */
export const MODULES = [
  'leergoesting',
  'veiligheid',
  'leercultuurkenmerken',
  'leercultuurdragers',
  'woorden-en-daden',
  'keten',
] as const;

/** Above this people stop reading what they answer. */
const MOST_STATEMENTS = 60;

/**
 * The modules that a host asked for, as far as their files are on the page. The order is always the same, so that
 * results can be laid side by side.
 *
 * @param own - statements of the survey itself
 * @param loaded - whether the page has loaded: what is not there by then, was forgotten
 */
export function findModules(wanted: string, own: number, loaded: boolean): AskedBesides {
  const names = wanted.split(/[\s,]+/).filter(Boolean);
  const faults = names
    .filter((name) => !isModule(name))
    .map((name) => optionIssue('unknown', 'modules', name, MODULES.join(', ')));
  const known = MODULES.filter((name) => names.includes(name));
  const modules = known.flatMap((name) => findExtra<SurveyModule>('module', name) ?? []);
  const missing = known.filter((name) => !modules.some((module) => module.name === name));
  if (loaded) faults.push(...missing.map((name) => missingFile('modules', name)));
  const statements = modules.reduce(
    (sum, { definition }) => sum + definition.instrument.items.length,
    own,
  );
  if (statements > MOST_STATEMENTS) {
    const expected = `at most ${MOST_STATEMENTS} statements`;
    faults.push(optionIssue('range', 'modules', `${statements} statements`, expected));
  }
  return { modules, awaited: missing.length > 0 && !loaded, faults };
}

function isModule(name: string): boolean {
  return (MODULES as readonly string[]).includes(name);
}
