import type { Validated } from '../model/issue.js';
import { LIMITS } from '../contract/limits.js';
import { validated } from './reader.js';

/**
 * Parses JSON text from outside within limits that are checked before parsing: length and nesting.
 *
 * @param text - JSON, at most 262,144 characters and 8 levels deep
 */
export function parseJson(text: string): Validated<unknown> {
  return validated((reader): unknown => {
    if (typeof text !== 'string') reader.report('type', '', 'JSON text', text);
    else if (text.length > LIMITS.jsonCharacters) {
      const expected = `at most ${LIMITS.jsonCharacters} characters`;
      reader.report('too-large', '', expected, text.length);
    } else if (isDeeperThan(text, LIMITS.depth)) {
      reader.report('too-deep', '', `at most ${LIMITS.depth} levels`, 'deeper nesting');
    } else {
      try {
        return JSON.parse(text);
      } catch (error) {
        reader.report('syntax', '', 'JSON', error);
      }
    }
    return null;
  });
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** Of square and curly brackets alike: they differ in the sixth bit only. */
const OPENING = 0x7b;
const CLOSING = 0x7d;
const SIXTH = 0x20;

/** By the codes of the characters: by the characters themselves it took nearly as long as `JSON.parse`. */
function isDeeperThan(text: string, limit: number): boolean {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === QUOTE) inString = !inString;
    else if (inString) {
      if (code === BACKSLASH) index += 1;
    } else if ((code | SIXTH) === OPENING) {
      depth += 1;
      if (depth > limit) return true;
    } else if ((code | SIXTH) === CLOSING) depth -= 1;
  }
  return false;
}
