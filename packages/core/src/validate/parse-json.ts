import type { Validated } from '../model/issue.js';
import { LIMITS } from './limits.js';
import { validated } from './reader.js';

/**
 * Parses JSON text from outside within limits that are checked before parsing: length and nesting.
 *
 * @param text - JSON, at most 262,144 characters and 8 levels deep
 */
export function parseJson(text: string): Validated<unknown> {
  return validated((reader) => {
    if (typeof text !== 'string') return reader.report('type', '', 'JSON text', text);
    if (text.length > LIMITS.jsonCharacters) {
      return reader.report(
        'too-large',
        '',
        `at most ${LIMITS.jsonCharacters} characters`,
        text.length,
      );
    }
    if (isDeeperThan(text, LIMITS.depth)) {
      return reader.report('too-deep', '', `at most ${LIMITS.depth} levels`, 'deeper nesting');
    }
    try {
      return JSON.parse(text) as unknown;
    } catch (error) {
      return reader.report('syntax', '', 'JSON', error);
    }
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
