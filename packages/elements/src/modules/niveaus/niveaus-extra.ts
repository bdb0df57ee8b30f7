import { textsIn } from '../../locales/language-extra.js';
import { niveausNl } from '../../locales/niveaus.nl.js';
import { levelView } from '../../parts/level-view.js';
import type { ResultExtra } from '../../parts/result-extra.js';
import { VERSION } from '../../version.js';
import { otherLevel } from './other-level.js';

/** Preferences as a language for a talk with another person. */
export const niveaus: ResultExtra = {
  kind: 'result',
  name: 'niveaus',
  version: VERSION,
  order: 20,
  section: (view) => {
    const level = levelView(view);
    return level && otherLevel(level, textsIn(view.language, 'niveaus', niveausNl));
  },
};
