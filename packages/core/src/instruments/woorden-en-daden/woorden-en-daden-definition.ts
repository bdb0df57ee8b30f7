import type { Definition } from '../../model/text.js';
import { woordenEnDaden } from './woorden-en-daden.js';
import { woordenEnDadenNl } from './woorden-en-daden.nl.js';
import { woordenEnDadenAdvice } from './woorden-en-daden-advice.js';
import { woordenEnDadenAdviceNl } from './woorden-en-daden-advice.nl.js';

/** The instrument with the texts that are always there. */
export const woordenEnDadenDefinition: Definition = {
  instrument: woordenEnDaden,
  texts: { nl: woordenEnDadenNl },
  advice: woordenEnDadenAdvice,
  adviceTexts: { nl: woordenEnDadenAdviceNl },
};
