import { leercultuurkenmerkenDefinition } from '@leerklimaat/core';
import { html } from 'lit/html.js';
import { textsIn } from '../../locales/language-extra.js';
import { scalesNl } from '../../locales/scales.nl.js';
import { scaleFinding } from '../../parts/scale-finding.js';
import { scaleMeanings } from '../../parts/scale-meanings.js';
import { scoreLines } from '../../parts/score-lines.js';
import { scorePlot } from '../../parts/score-plot.js';
import type { SurveyModule } from '../../parts/survey-module.js';
import { waterlineFigure } from '../../parts/waterline-figure.js';
import { VERSION } from '../../version.js';

/** What can be seen of a good learning culture: seven features. */
export const leercultuurkenmerkenModule: SurveyModule = {
  kind: 'module',
  name: 'leercultuurkenmerken',
  version: VERSION,
  definition: leercultuurkenmerkenDefinition,
  section: (view) => {
    const text = textsIn(view.language, 'scales', scalesNl);
    const finding = scaleFinding(view, text);
    return {
      title: view.text.resultTitle,
      body: html`
        <p><strong>${finding}</strong></p>
        ${scorePlot(view, text.plot, `${view.text.resultTitle}. ${text.plot}`)}
        ${scaleMeanings(view, text.meanings)} ${waterlineFigure(view)}
      `,
      lines: [finding, '', ...scoreLines(view)],
    };
  },
};
