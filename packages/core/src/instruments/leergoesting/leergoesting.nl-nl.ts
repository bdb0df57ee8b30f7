import type { InstrumentText } from '../../model/text.js';
import type { leergoesting } from './leergoesting.js';
import { leergoestingNl } from './leergoesting.nl.js';

/** For readers in the Netherlands, where “goesting” is heard as Flemish. */
export const leergoestingNlNl = {
  ...leergoestingNl,
  language: 'nl-NL',
  title: 'Wat geeft jou zin om te leren?',
  purpose:
    'Je ziet straks hoe jij drie dingen ervaart waaruit zin om te leren groeit: zelf kiezen, erbij horen en iets kunnen.',
  resultTitle: 'Wat jou zin geeft om te leren',
} as const satisfies InstrumentText<typeof leergoesting>;
