import { leerklimaatDefinition } from '../instruments/leerklimaat/leerklimaat-definition.js';
import { leerleiderDefinition } from '../instruments/leerleider/leerleider-definition.js';
import { leervoorkeurDefinition } from '../instruments/leervoorkeur/leervoorkeur-definition.js';
import type { Definition } from '../model/text.js';

/** Every instrument that comes with the core: a new one gets all tests by standing here. */
export const DEFINITIONS: readonly Definition[] = [
  leerklimaatDefinition,
  leerleiderDefinition,
  leervoorkeurDefinition,
];
