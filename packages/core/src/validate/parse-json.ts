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

function isDeeperThan(text: string, limit: number): boolean {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (inString) {
      if (character === '\\') index += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') {
      depth += 1;
      if (depth > limit) return true;
    } else if (character === '}' || character === ']') depth -= 1;
  }
  return false;
}
