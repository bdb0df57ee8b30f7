import type { ScoreError } from '../statistics/reliable-change.js';
import type { SharedInstrument } from './preference-code.js';

/** What the instruments assume, without their reasons: whoever reads codes need not have the instruments. */
const ERRORS: Readonly<Record<SharedInstrument, ScoreError>> = {
  leervoorkeur: { sd: 19, reliability: 0.8 },
  'leervoorkeur-keuze': { sd: 21.7, reliability: 0.61 },
};

/**
 * The error to hold people against each other with who answered different instruments: the larger one, so that a
 * difference is clear only when it would be for each of them.
 *
 * @param instruments - of those who are compared
 * @example
 * const error = preferenceError(['leervoorkeur', read.value.instrument]);
 * comparePreferences(own, read.value, error);
 */
export function preferenceError(instruments: readonly SharedInstrument[]): ScoreError {
  return ERRORS[instruments.includes('leervoorkeur-keuze') ? 'leervoorkeur-keuze' : 'leervoorkeur'];
}
