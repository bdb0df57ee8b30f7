import type { TemplateResult } from 'lit/html.js';
import type { NiveausGroepText } from '../../locales/niveaus-groep-text.js';
import type { LevelView } from '../../parts/level-view.js';

export interface GroupLevel extends LevelView {
  readonly words: NiveausGroepText;
}

/** A part of what is said about a group. */
export interface GroupPart {
  readonly body: TemplateResult;
  /** The same as lines of text: words and means, and no codes. */
  readonly lines: readonly string[];
}

export interface TitledPart extends GroupPart {
  readonly title: string;
}
