import { leervoorkeurKeuzeDefinition } from '@leerklimaat/core';
import type { MethodModule } from '../../parts/method-module.js';
import { VERSION } from '../../version.js';

/** The preferences asked as choices of what fits best and what fits least. */
export const leervoorkeurKeuzeModule: MethodModule = {
  kind: 'module',
  name: 'leervoorkeur-keuze',
  version: VERSION,
  definition: leervoorkeurKeuzeDefinition,
};
