import type { InstrumentText } from '../../model/text.js';
import type { leergoesting } from './leergoesting.js';
import { leergoestingNl } from './leergoesting.nl.js';

/** For readers in the Netherlands, where “goesting” is heard as Flemish. */
export const leergoestingNlNl = {
  ...leergoestingNl,
  language: 'nl-NL',
  title: 'Wat geeft jou zin om te leren?',
  purpose:
    'Zin om te leren groeit uit drie dingen: zelf kiezen, erbij horen en iets kunnen. Je ziet straks hoe jij ze ervaart.',
  resultTitle: 'Wat jou zin geeft om te leren',
} as const satisfies InstrumentText<typeof leergoesting>;
