import { leerklimaatActions, supportLinks as links } from '@leerklimaat/core';
import { html } from 'lit/html.js';
import { chooseAdvice, chosenLines } from '../../parts/choose-advice.js';
import type { ResultExtra } from '../../parts/result-extra.js';
import { supportLinks } from '../../parts/support-links.js';
import { VERSION } from '../../version.js';

/** What to do with a result: actions to choose from where the element leaves them to it, and where help is to be found. */
export const acties: ResultExtra = {
  kind: 'result',
  name: 'acties',
  version: VERSION,
  order: 90,
  brings: {
    leerklimaat: leerklimaatActions,
    'leerklimaat-kort': leerklimaatActions,
    leerleider: { links },
  },
  section: (view, { leavesActions }) => {
    const help = supportLinks(view);
    if (!leavesActions && !help) return null;
    const chosen = leavesActions ? chosenLines(view) : [];
    return {
      title: null,
      body: html`${leavesActions ? chooseAdvice(view) : ''} ${help?.body}`,
      lines: [...chosen, ...(chosen.length > 0 && help ? [''] : []), ...(help?.lines ?? [])],
    };
  },
};
