import type { Definition } from '@leerklimaat/core';
import type { Extra } from '../extras/registry.js';

/** Another way to ask for the same: its questions, in a file of their own. */
export interface MethodModule extends Extra {
  readonly kind: 'module';
  readonly definition: Definition;
}
