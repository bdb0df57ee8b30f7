import { ketenDefinition, type ScaleScore } from '@leerklimaat/core';
import { html, type TemplateResult } from 'lit/html.js';
import { ketenNl } from '../../locales/keten.nl.js';
import { textsIn } from '../../locales/language-extra.js';
import { figure } from '../../parts/figure.js';
import type { ResultView } from '../../parts/questionnaire-view.js';
import { scaleMeanings } from '../../parts/scale-meanings.js';
import { scoreLines } from '../../parts/score-lines.js';
import { scoreTable } from '../../parts/score-table.js';
import { scoreWords } from '../../parts/score-words.js';
import type { SurveyModule } from '../../parts/survey-module.js';
import { VERSION } from '../../version.js';

/** The chain of learning from one person's place: the own part beside what one expects of the others, by handle. */
export const ketenModule: SurveyModule = {
  kind: 'module',
  name: 'keten',
  version: VERSION,
  definition: ketenDefinition,
  section: (view) => {
    const text = textsIn(view.language, 'keten', ketenNl);
    return {
      title: view.text.resultTitle,
      body: html`
        ${figure(text.sentence, chain(view), scoreTable(view, text.sentence))}
        <p>${text.about}</p>
        ${scaleMeanings(view, text.meanings)}
      `,
      lines: [...scoreLines(view), '', text.about],
    };
  },
};

/** Scales stand in pairs: the own part, then the others. Words only: two numbers side by side ask to be subtracted. */
function chain(view: ResultView): TemplateResult {
  return html`<ul class="plain chain">
    ${view.score.scales.map((score) => link(view, score))}
  </ul>`;
}

function link(view: ResultView, score: ScaleScore): TemplateResult {
  return html`<li>
    <span class="muted">${view.text.scales[score.scale]?.name ?? score.scale}</span><br />
    ${scoreWords(view, score)}
  </li>`;
}
