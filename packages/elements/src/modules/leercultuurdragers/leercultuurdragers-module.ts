import { leercultuurdragersDefinition } from '@leerklimaat/core';
import { html } from 'lit/html.js';
import { leercultuurdragersNl } from '../../locales/leercultuurdragers.nl.js';
import { textsIn } from '../../locales/language-extra.js';
import { scalesNl } from '../../locales/scales.nl.js';
import { heading } from '../../parts/heading.js';
import { scaleFinding } from '../../parts/scale-finding.js';
import { scaleMeanings } from '../../parts/scale-meanings.js';
import { scoreLines } from '../../parts/score-lines.js';
import { scorePlot } from '../../parts/score-plot.js';
import type { SurveyModule } from '../../parts/survey-module.js';
import { VERSION } from '../../version.js';
import { carrierConditions, carrierLines } from './carrier-conditions.js';

/** What carries learning: six carriers, and per carrier the conditions that one sees. */
export const leercultuurdragersModule: SurveyModule = {
  kind: 'module',
  name: 'leercultuurdragers',
  version: VERSION,
  definition: leercultuurdragersDefinition,
  section: (view) => {
    const scales = textsIn(view.language, 'scales', scalesNl);
    const text = textsIn(view.language, 'leercultuurdragers', leercultuurdragersNl);
    const finding = scaleFinding(view, scales);
    const carriers = view.flow.instrument.scales.map(({ id }) => id);
    return {
      title: view.text.resultTitle,
      body: html`
        <p><strong>${finding}</strong></p>
        ${scorePlot(view, scales.plot, `${view.text.resultTitle}. ${scales.plot}`)}
        ${scaleMeanings(view, scales.meanings)} ${heading(view.headingLevel + 2, text.conditions)}
        ${carriers.map((carrier) => carrierConditions(view, text, carrier))}
      `,
      lines: [
        finding,
        '',
        ...scoreLines(view),
        ...carriers.flatMap((carrier) => carrierLines(view, text, carrier)),
      ],
    };
  },
};
