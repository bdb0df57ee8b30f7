import { veiligheidDefinition } from '@leerklimaat/core';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { textsIn } from '../../locales/language-extra.js';
import type { VeiligheidText } from '../../locales/veiligheid-text.js';
import { veiligheidNl } from '../../locales/veiligheid.nl.js';
import type { ResultView } from '../../parts/questionnaire-view.js';
import { scaleMeanings } from '../../parts/scale-meanings.js';
import { scoreLines } from '../../parts/score-lines.js';
import { scorePlot } from '../../parts/score-plot.js';
import { scoreWords } from '../../parts/score-words.js';
import type { SurveyModule } from '../../parts/survey-module.js';
import { waterlineFigure } from '../../parts/waterline-figure.js';
import { VERSION } from '../../version.js';

/** Index of the last answer that makes somebody to talk to worth a mention: the second. */
const CONTACT_TO = 1;

/** How safe one finds it to speak, ask and try. */
export const veiligheidModule: SurveyModule = {
  kind: 'module',
  name: 'veiligheid',
  version: VERSION,
  definition: veiligheidDefinition,
  section: (view) => {
    const text = textsIn(view.language, 'veiligheid', veiligheidNl);
    const finding = findingOf(view, text);
    return {
      title: view.text.resultTitle,
      body: html`
        <p><strong>${finding}</strong></p>
        ${contact(view, text)}
        ${scorePlot(view, text.interval, `${view.text.resultTitle}. ${text.interval}`)}
        ${scaleMeanings(view, text.meanings)} ${waterlineFigure(view)}
      `,
      lines: [finding, '', ...scoreLines(view)],
    };
  },
};

function findingOf(view: ResultView, text: VeiligheidText): string {
  const [score] = view.score.scales;
  return score && score.value !== null ? text.finding(scoreWords(view, score)) : text.incomplete;
}

/**
 * Somebody to talk to, when the host named one: an offer that goes with the answers, and never an alarm. It stays off
 * paper, which others read too.
 */
function contact(
  { score, filled }: ResultView,
  text: VeiligheidText,
): TemplateResult | typeof nothing {
  const [safety] = score.scales;
  if (!filled.has('safety-contact') || !safety || safety.value === null) return nothing;
  if (safety.word.anchor > CONTACT_TO) return nothing;
  return html`<p class="unprinted">${text.contact}<br /><slot name="safety-contact"></slot></p>`;
}
