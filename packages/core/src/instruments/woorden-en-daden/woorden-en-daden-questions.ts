import type { Definition } from '../../model/text.js';
import { woordenEnDaden } from './woorden-en-daden.js';
import { woordenEnDadenNl } from './woorden-en-daden.nl.js';

/** What is asked and nothing to do with it: for who brings advice of another kind, or brings it later. */
export const woordenEnDadenQuestions: Definition = {
  instrument: woordenEnDaden,
  texts: { nl: woordenEnDadenNl },
};
