import type { Extra } from '../extras/registry.js';
import type { ResultView } from './questionnaire-view.js';
import type { ResultSection } from './survey-module.js';

/** Something more to do with a result, in a file of its own: it shows as soon as the page has the file. */
export interface ResultExtra extends Extra {
  readonly kind: 'result';
  /** Place among the others, lowest first. */
  readonly order: number;
  /** Its part of a result, or `null` where it has nothing to say. */
  readonly section: (view: ResultView) => ResultSection | null;
}
