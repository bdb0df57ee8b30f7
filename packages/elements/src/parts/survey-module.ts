import type { Definition } from '@leerklimaat/core';
import type { Extra } from '../extras/registry.js';
import type { AskedModule } from './questionnaire-view.js';

/** Questions in a file of their own, with what their answers say. */
export interface SurveyModule extends Extra, AskedModule {
  readonly kind: 'module';
  readonly definition: Definition;
}
