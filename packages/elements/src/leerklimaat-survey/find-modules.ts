import type { Issue } from '@leerklimaat/core';
import { findExtra } from '../extras/registry.js';
import type { AskedBesides } from '../parts/asked-besides.js';
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
  const faults = names.filter((name) => !isModule(name)).map(unknownModule);
  const known = MODULES.filter((name) => names.includes(name));
  const modules = known.flatMap((name) => findExtra<SurveyModule>('module', name) ?? []);
  const missing = known.filter((name) => !modules.some((module) => module.name === name));
  if (loaded) faults.push(...missing.map(missingModule));
  const statements = modules.reduce(
    (sum, { definition }) => sum + definition.instrument.items.length,
    own,
  );
  if (statements > MOST_STATEMENTS) faults.push(tooLong(statements));
  return { modules, awaited: missing.length > 0 && !loaded, faults };
}

function isModule(name: string): boolean {
  return (MODULES as readonly string[]).includes(name);
}

function unknownModule(name: string): Issue {
  const received = name.slice(0, 40);
  const expected = MODULES.join(', ');
  const message = `modules names “${received}”; it may name ${expected}.`;
  return { code: 'unknown', path: '/modules', expected, received, message };
}

function missingModule(name: string): Issue {
  const expected = `a script tag for modules/${name}.js`;
  const message = `modules names “${name}”: add ${expected}.`;
  return { code: 'missing', path: '/modules', expected, received: 'nothing', message };
}

function tooLong(statements: number): Issue {
  const expected = `at most ${MOST_STATEMENTS} statements`;
  const message = `The survey has ${statements} statements; above ${MOST_STATEMENTS} people answer with less care.`;
  return {
    code: 'range',
    path: '/modules',
    expected,
    received: `${statements} statements`,
    message,
  };
}
