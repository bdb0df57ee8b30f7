import { html } from 'lit/html.js';
import { textsIn } from '../../locales/language-extra.js';
import { niveausGroepNl } from '../../locales/niveaus-groep.nl.js';
import { levelView } from '../../parts/level-view.js';
import type { ResultExtra } from '../../parts/result-extra.js';
import { VERSION } from '../../version.js';
import type { GroupLevel } from './group-level.js';
import { organisationLevel } from './organisation-level.js';
import { teamLevel } from './team-level.js';

/** Preferences as a language for a talk in a team and in an organisation. */
export const niveausGroep: ResultExtra = {
  kind: 'result',
  name: 'niveaus-groep',
  version: VERSION,
  order: 21,
  section: (view) => {
    const level = levelView(view);
    if (!level) return null;
    const words = textsIn(view.language, 'niveausGroep', niveausGroepNl);
    const group: GroupLevel = { ...level, words };
    const levels = [teamLevel(group), organisationLevel(group)];
    return {
      title: words.title,
      body: html`${levels.map(
        ({ title, body }) =>
          html`<details>
            <summary>${title}</summary>
            ${body}
          </details>`,
      )}`,
      lines: levels.flatMap(({ title, lines }) => (lines.length > 0 ? [title, ...lines] : [])),
    };
  },
};
