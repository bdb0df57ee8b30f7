import type { DefinitionActions } from '@leerklimaat/core';
import type { Extra } from '../extras/registry.js';
import type { ResultContent, ResultView } from './questionnaire-view.js';
import type { ResultSection } from './result-section.js';

/** Something more to do with a result, in a file of its own: it shows as soon as the page has the file. */
export interface ResultExtra extends Extra {
  readonly kind: 'result';
  /** Place among the others, lowest first. */
  readonly order: number;
  /** Advice and links of built-in instruments, by instrument id, so that no widget needs to carry them. */
  readonly brings?: Readonly<Record<string, DefinitionActions>>;
  /** Its part of a result under what the element says, or `null` where it has nothing to say. */
  readonly section: (view: ResultView, content: ResultContent) => ResultSection | null;
}
