import { deepFreeze } from '../contract/deep-freeze.js';
import type { Validated } from '../model/issue.js';
import type { Definition } from '../model/text.js';
import { checkReferences } from './check-references.js';
import { definitionShape } from './definition-shape.js';
import { validated } from './reader.js';

/**
 * Checks an instrument with its texts that come from outside, such as a host's own: first the shape of every part, and
 * when that is right, whether the parts fit together. Every string is plain text: it is shown as text, so there is no
 * markup to allow or to clean.
 *
 * @returns a frozen copy that holds known keys only, or the issues
 */
export function validateDefinition(input: unknown): Validated<Definition> {
  return validated((reader) => {
    const definition = definitionShape(reader, input, '');
    if (reader.issues.length === 0) checkReferences(reader, definition);
    return deepFreeze(definition);
  });
}
