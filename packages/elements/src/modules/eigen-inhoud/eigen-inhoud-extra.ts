import { changeAdvice, validateAdviceChanges, validateDefinition } from '@leerklimaat/core';
import type { OwnContent } from '../../parts/own-content.js';
import { VERSION } from '../../version.js';
import { watchDataBlock } from './watch-data-block.js';

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
  watchDataBlock,
};
