import {
  changeAdvice,
  parseJson,
  validateAdviceChanges,
  validateDefinition,
} from '@leerklimaat/core';
import type { OwnContent } from '../../parts/own-content.js';
import { watchDataBlock } from '../../parts/watch-data-block.js';
import { VERSION } from '../../version.js';

/** Reads a page's own questions, advice and links, and its data block. */
export const eigenInhoud: OwnContent = {
  kind: 'own',
  name: 'eigen-inhoud',
  version: VERSION,
  readDefinition: validateDefinition,
  changeAdvice: (definition, input) => {
    const changes = validateAdviceChanges(input);
    return changes.ok ? validateDefinition(changeAdvice(definition, changes.value)) : changes;
  },
  watchDataBlock: (host, reader) => watchDataBlock(host, reader, parseJson),
};
