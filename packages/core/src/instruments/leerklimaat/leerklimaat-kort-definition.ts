import { supportLinks } from '../support-links.js';
import type { Definition } from '../../model/text.js';
import { leerklimaatKort } from './leerklimaat-kort.js';
import { leerklimaatKortNl } from './leerklimaat-kort.nl.js';
import { leerklimaatAdvice } from './leerklimaat-advice.js';
import { leerklimaatAdviceNl } from './leerklimaat-advice.nl.js';

/** The instrument with the texts that are always there. */
export const leerklimaatKortDefinition: Definition = {
  instrument: leerklimaatKort,
  texts: { nl: leerklimaatKortNl },
  advice: leerklimaatAdvice,
  adviceTexts: { nl: leerklimaatAdviceNl },
  links: supportLinks,
};
