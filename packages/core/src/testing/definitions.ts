import { ketenDefinition } from '../instruments/keten/keten-definition.js';
import { leercultuurdragersDefinition } from '../instruments/leercultuurdragers/leercultuurdragers-definition.js';
import { leercultuurkenmerkenDefinition } from '../instruments/leercultuurkenmerken/leercultuurkenmerken-definition.js';
import { leergoestingDefinition } from '../instruments/leergoesting/leergoesting-definition.js';
import { leerklimaatDefinition } from '../instruments/leerklimaat/leerklimaat-definition.js';
import { leerklimaatKortDefinition } from '../instruments/leerklimaat/leerklimaat-kort-definition.js';
import { leerleiderDefinition } from '../instruments/leerleider/leerleider-definition.js';
import { leerleiderSpiegelDefinition } from '../instruments/leerleider/leerleider-spiegel-definition.js';
import { leervoorkeurDefinition } from '../instruments/leervoorkeur/leervoorkeur-definition.js';
import { leervoorkeurKeuzeDefinition } from '../instruments/leervoorkeur/leervoorkeur-keuze-definition.js';
import { veiligheidDefinition } from '../instruments/veiligheid/veiligheid-definition.js';
import { woordenEnDadenDefinition } from '../instruments/woorden-en-daden/woorden-en-daden-definition.js';
import type { CoreTexts } from '../languages/core-texts.js';
import { de } from '../languages/de.js';
import { en } from '../languages/en.js';
import { fr } from '../languages/fr.js';
import type { AdviceTexts, Definition, InstrumentText } from '../model/text.js';

/** Every instrument that comes with the core: a new one gets all tests by standing here. */
const IN_DUTCH: readonly Definition[] = [
  leerklimaatDefinition,
  leerklimaatKortDefinition,
  leerleiderDefinition,
  leerleiderSpiegelDefinition,
  leervoorkeurDefinition,
  leervoorkeurKeuzeDefinition,
  leergoestingDefinition,
  veiligheidDefinition,
  leercultuurkenmerkenDefinition,
  leercultuurdragersDefinition,
  woordenEnDadenDefinition,
  ketenDefinition,
];

/** The same in every language. */
export const DEFINITIONS: readonly Definition[] = IN_DUTCH.map((definition) =>
  [fr, en, de].reduce(withLanguage, definition),
);

function withLanguage(
  definition: Definition,
  { language, instruments, advice }: CoreTexts,
): Definition {
  const { id } = definition.instrument;
  const text = (instruments as Readonly<Record<string, InstrumentText>>)[id];
  const sentences = (advice as Readonly<Record<string, AdviceTexts>>)[id];
  if (!text) throw new Error(`${id} is not there in ${language}`);
  return {
    ...definition,
    texts: { ...definition.texts, [language]: text },
    ...(definition.advice && {
      adviceTexts: { ...definition.adviceTexts, ...(sentences && { [language]: sentences }) },
    }),
  };
}
