import { leerleiderSpiegelDefinition } from '@leerklimaat/core';
import type { SurveyModule } from '../../parts/survey-module.js';
import { VERSION } from '../../version.js';
import { leerleiderSpiegelSection } from './leerleider-spiegel-section.js';

/** The checklist as a team member sees the manager. */
export const leerleiderSpiegelModule: SurveyModule = {
  kind: 'module',
  name: 'leerleider-spiegel',
  version: VERSION,
  definition: leerleiderSpiegelDefinition,
  section: leerleiderSpiegelSection,
};
