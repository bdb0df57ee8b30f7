import { leervoorkeurDefinition, type Definition, type Issue } from '@leerklimaat/core';
import { findExtra } from '../extras/registry.js';
import { NOTHING_BESIDES, type AskedBesides } from '../parts/asked-besides.js';
import { chooseOption } from '../parts/choose-option.js';
import type { MethodModule } from '../parts/method-module.js';

const KEUZE = 'leervoorkeur-keuze';

/** What `method` asks: twenty statements, or choices, which stand in a file of their own. */
export interface Method {
  /** `null` while its file is not there. */
  readonly definition: Definition | null;
  /** Whether the file may still come, and what is wrong. */
  readonly besides: AskedBesides;
}

/** @param loaded - whether the page has loaded: what is not there by then, was forgotten */
export function findMethod(wanted: string, loaded: boolean): Method {
  const faults: Issue[] = [];
  const method = chooseOption('method', wanted, ['stellingen', 'keuze'], faults);
  if (method === 'stellingen') {
    return { definition: leervoorkeurDefinition, besides: { ...NOTHING_BESIDES, faults } };
  }
  const definition = findExtra<MethodModule>('module', KEUZE)?.definition ?? null;
  if (!definition && loaded) faults.push(MISSING);
  return { definition, besides: { modules: [], awaited: !definition && !loaded, faults } };
}

const EXPECTED = `a script tag for modules/${KEUZE}.js`;

const MISSING: Issue = {
  code: 'missing',
  path: '/method',
  expected: EXPECTED,
  received: 'nothing',
  message: `method="keuze" needs a file that is not on this page: add ${EXPECTED}.`,
};
