import type { Issue } from '@leerklimaat/core';
import type { SurveyModule } from './survey-module.js';

/** What an element asks besides its own instrument. */
export interface AskedBesides {
  readonly modules: readonly SurveyModule[];
  /** Whether a module was asked for whose file may still come. */
  readonly awaited: boolean;
  readonly faults: readonly Issue[];
}

export const NOTHING_BESIDES: AskedBesides = { modules: [], awaited: false, faults: [] };
