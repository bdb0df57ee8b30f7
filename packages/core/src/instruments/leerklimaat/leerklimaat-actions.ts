import { supportLinks } from '../support-links.js';
import type { DefinitionActions } from '../../model/text.js';
import { leerklimaatAdvice } from './leerklimaat-advice.js';
import { leerklimaatAdviceNl } from './leerklimaat-advice.nl.js';

/** What to do with a result, and where help is to be found; the same for both lengths. */
export const leerklimaatActions: DefinitionActions = {
  advice: leerklimaatAdvice,
  adviceTexts: { nl: leerklimaatAdviceNl },
  links: supportLinks,
};
