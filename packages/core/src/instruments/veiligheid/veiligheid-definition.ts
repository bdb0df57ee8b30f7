import type { Definition } from '../../model/text.js';
import { veiligheid } from './veiligheid.js';
import { veiligheidNl } from './veiligheid.nl.js';
import { veiligheidAdvice } from './veiligheid-advice.js';
import { veiligheidAdviceNl } from './veiligheid-advice.nl.js';

/** The instrument with the texts that are always there. */
export const veiligheidDefinition: Definition = {
  instrument: veiligheid,
  texts: { nl: veiligheidNl },
  advice: veiligheidAdvice,
  adviceTexts: { nl: veiligheidAdviceNl },
};
