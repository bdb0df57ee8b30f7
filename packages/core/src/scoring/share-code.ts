import type { Validated } from '../model/issue.js';
import { InvalidInputError } from '../validate/invalid-input-error.js';
import { LIMITS } from '../contract/limits.js';
import { pointer, validated, type Reader } from '../validate/reader.js';
import {
  preferenceCode,
  type NoCode,
  type SharedInstrument,
  type SharedPreferences,
} from './preference-code.js';
import type { PreferenceScores } from './preference-scores.js';

const { scales, length, versions } = preferenceCode;

/** What is read of a text that is no code; nobody gets to see it. */
const NOTHING: SharedPreferences = { version: 1, instrument: 'leervoorkeur', order: [] };

/**
 * A profile as eight symbols that can be read out, typed and given to someone: a version that also tells the
 * instrument, the five centred scores rounded to four points between −60 and 60, and two checks. There is no name, id,
 * date or answering style in it.
 *
 * The checks make Σ sᵢ and Σ i·sᵢ (i = 1..8) multiples of 31. The weights differ and 31 is prime, so whatever happens to
 * one or two symbols is found out: a mistyped symbol, two of them, or two that changed places.
 *
 * @param profile - of the five preferences of `leervoorkeur`
 * @param instrument - which of the two was answered: their measurement errors differ
 * @returns such as `KMFQ-AH6X`
 * @throws InvalidInputError when the profile is of other scales or of another instrument, or a score is not a number
 * @see Reed & Solomon 1960, of which this is the smallest case
 * @example
 * const { value } = scoreSheet(leervoorkeur, answers).preferences;
 * if (value) shareCode(value);
 */
export function shareCode(
  profile: PreferenceScores,
  instrument: SharedInstrument = 'leervoorkeur',
): string {
  const code = preferenceCode.write(profile, instrument);
  if (code !== null) return code;
  const instruments = Object.values(versions);
  throw new InvalidInputError(
    validated((reader) => {
      if (instruments.includes(instrument)) {
        reader.report('range', '/order', `a score for each of ${scales.join(', ')}`, profile.order);
      } else {
        reader.report('unknown', '/instrument', instruments.join(' or '), instrument);
      }
    }),
  );
}

/**
 * Reads a share code, whatever its case, spaces and dashes. An issue of code `range` is about the number of symbols,
 * `pattern` about a symbol that no code has (its path is the place, from `/0`), `syntax` about checks that do not fit,
 * and `unknown` about a code of a version that is not known here.
 *
 * @param text - as somebody typed or pasted it
 * @returns the instrument and the five centred scores, each within 2 points of those that were shared (up to 60 points
 *   from the mean)
 * @example
 * const read = readShareCode('kmfq ah6x');
 * if (read.ok) comparePreferences(own, read.value, leervoorkeur.assumptions);
 */
export function readShareCode(text: string): Validated<SharedPreferences> {
  return validated((reader) => {
    if (typeof text !== 'string') {
      reader.report('type', '', 'a share code', text);
    } else if (text.length > LIMITS.sentence) {
      reader.report('range', '', `a code of ${length} symbols`, `${text.length} characters`);
    } else {
      const read = preferenceCode.read(text);
      if ('order' in read) return read;
      report(reader, text, read);
    }
    return NOTHING;
  });
}

function report(reader: Reader, text: string, { problem, characters, wrong }: NoCode): void {
  switch (problem) {
    case 'range':
      reader.report(problem, '', `a code of ${length} symbols`, `${characters.length} symbols`);
      break;
    case 'pattern':
      for (const index of wrong) {
        const expected = 'a digit or letter, but not 0, 1, I, L or O';
        reader.report(problem, pointer('', index), expected, characters[index]);
      }
      break;
    case 'syntax':
      reader.report(problem, '', 'a code without a typing error', text);
      break;
    case 'unknown':
      reader.report(problem, '/0', 'a code of version 1', characters[0]);
  }
}
