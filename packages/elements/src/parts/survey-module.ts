import type { Definition } from '@leerklimaat/core';
import type { TemplateResult } from 'lit/html.js';
import type { Extra } from '../extras/registry.js';
import type { ResultView } from './questionnaire-view.js';

/** Questions in a file of their own, with what their answers say. */
export interface SurveyModule extends Extra {
  readonly kind: 'module';
  readonly definition: Definition;
  /** Its part of a result; `view` is as if the module were the instrument of the tag. */
  readonly section: (view: ResultView) => ResultSection;
}

export interface ResultSection {
  /** `null` when the body brings its own headings. */
  readonly title: string | null;
  readonly body: TemplateResult;
  /** The same in lines of plain text, for copying. */
  readonly lines: readonly string[];
}
