import type { Validated } from '../model/issue.js';
import type { Definition } from '../model/text.js';
import { readAdvice, readAdviceTexts } from './read-advice.js';
import { readByLanguage } from './read-entries.js';
import { readInstrument } from './read-instrument.js';
import { readText } from './read-text.js';
import { validated } from './reader.js';

/**
 * Checks an instrument with its texts that come from outside, such as a host's own. Every string is plain text: it is
 * shown as text, so there is no markup to allow or to clean.
 *
 * @returns a frozen copy that holds known keys only, or the issues
 */
export function validateDefinition(input: unknown): Validated<Definition> {
  return validated((reader) => {
    const read = reader.record(input, '', ['instrument', 'texts', 'advice', 'adviceTexts']);
    const instrument = readInstrument(reader, read['instrument'], '/instrument');
    const advice = readAdvice(reader, read['advice'], '/advice', instrument);
    return deepFreeze<Definition>({
      instrument,
      texts: readByLanguage(reader, read['texts'], '/texts', (text, path, language) =>
        readText(reader, text, path, instrument, language),
      ),
      ...(advice && {
        advice,
        adviceTexts: readByLanguage(reader, read['adviceTexts'], '/adviceTexts', (texts, path) =>
          readAdviceTexts(reader, texts, path, advice),
        ),
      }),
    });
  });
}

function deepFreeze<T extends object>(value: T): T {
  for (const part of Object.values(value)) {
    if (typeof part === 'object' && part !== null) deepFreeze(part as object);
  }
  return Object.freeze(value);
}
