import type { Definition } from '../../model/text.js';
import { leerleider } from './leerleider.js';
import { leerleiderNl } from './leerleider.nl.js';
import { leerleiderAdvice } from './leerleider-advice.js';
import { leerleiderAdviceNl } from './leerleider-advice.nl.js';

/** The checklist with its actions, which are half of what it is for, and without links: those can be brought later. */
export const leerleiderQuestions: Definition = {
  instrument: leerleider,
  texts: { nl: leerleiderNl },
  advice: leerleiderAdvice,
  adviceTexts: { nl: leerleiderAdviceNl },
};
