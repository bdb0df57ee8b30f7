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
const [OPEN_LIST, CLOSE_LIST] = [0x5b, 0x5d];
const [OPEN_OBJECT, CLOSE_OBJECT] = [0x7b, 0x7d];

/** By the codes of the characters: by the characters themselves it took longer than `JSON.parse`. */
function isDeeperThan(text: string, limit: number): boolean {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === QUOTE) index = endOfString(text, index);
    else if (code === OPEN_OBJECT || code === OPEN_LIST) {
      depth += 1;
      if (depth > limit) return true;
    } else if (code === CLOSE_OBJECT || code === CLOSE_LIST) depth -= 1;
  }
  return false;
}

/** The index of the quote that closes the string, or of the end of the text. */
function endOfString(text: string, start: number): number {
  let index = start + 1;
  for (; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === QUOTE) break;
    if (code === BACKSLASH) index += 1;
  }
  return index;
}
