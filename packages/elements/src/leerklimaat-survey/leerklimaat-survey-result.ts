import {
  criticalRange,
  leerklimaatKort,
  standardErrorOfMeasurement,
  type ScaleScore,
} from '@leerklimaat/core';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { flower } from '../charts/flower.js';
import { leerklimaatSurveyNl } from '../locales/leerklimaat-survey.nl.js';
import type { LeerklimaatSurveyText } from '../locales/leerklimaat-survey-text.js';
import { textsIn } from '../locales/language-extra.js';
import { scalesNl } from '../locales/scales.nl.js';
import { figure } from '../parts/figure.js';
import type { ResultContent, ResultView } from '../parts/questionnaire-view.js';
import { drawSections, sectionLines } from '../parts/result-sections.js';
import { scaleFinding } from '../parts/scale-finding.js';
import { scaleMeanings } from '../parts/scale-meanings.js';
import { scoreLines } from '../parts/score-lines.js';
import { scorePlot } from '../parts/score-plot.js';
import { scoreTable } from '../parts/score-table.js';
import { moduleView } from '../parts/scored-view.js';
import type { ResultSection } from '../parts/result-section.js';

/** How one person sees the climate: the flower, the same scores to read exactly, and what the modules add. */
export function leerklimaatSurveyResult(view: ResultView): ResultContent {
  const text = textsIn(view.language, 'survey', leerklimaatSurveyNl);
  const scales = textsIn(view.language, 'scales', scalesNl);
  const finding = scaleFinding(view, scales);
  const precision = precisionOf(view, text);
  const sections = moduleSections(view);
  return {
    finding,
    leavesActions: true,
    body: html`
      ${flowerFigure(view, text)} ${scorePlot(view, scales.plot)}
      <p class="muted">${precision}</p>
      ${scaleMeanings(view, scales.meanings)}
      <p>${text.talk}</p>
      ${drawSections(view, sections)}
    `,
    lines: [
      view.text.resultTitle,
      finding,
      '',
      ...scoreLines(view),
      precision,
      '',
      text.talk,
      ...sectionLines(sections),
    ],
  };
}

/** How sure the scores are, from what the instrument assumes. */
function precisionOf({ flow: { instrument } }: ResultView, text: LeerklimaatSurveyText): string {
  const { assumptions, scales, id } = instrument;
  const sem = standardErrorOfMeasurement(assumptions.sd, assumptions.reliability);
  const apart = (criticalRange(scales.length) ?? 0) * sem;
  const sentence = text.precision(Math.round(1.96 * sem), Math.round(apart));
  return id === leerklimaatKort.id ? `${text.lessPrecise} ${sentence}` : sentence;
}

function moduleSections(view: ResultView): readonly ResultSection[] {
  return view.asked.flatMap(({ definition, module }) => {
    const own = module && moduleView(view, definition.instrument.id);
    return own ? module.section(own) : [];
  });
}

/** The flower needs a heart and three to five petals. */
function flowerFigure(
  view: ResultView,
  words: LeerklimaatSurveyText,
): TemplateResult | typeof nothing {
  const { score, text, flow, ui } = view;
  const { foundation } = flow.instrument.scoring;
  const heart = score.scales.find(({ scale }) => scale === foundation);
  const petals = score.scales.filter(({ scale }) => scale !== foundation);
  if (!heart || petals.length < 3 || petals.length > 5) return nothing;
  const part = ({ scale, value }: ScaleScore) => ({
    label: text.scales[scale]?.shortName ?? scale,
    value,
  });
  const sentence = words.flower(part(heart).label);
  const picture = flower({ heart: part(heart), petals: petals.map(part) }, sentence, ui.chart.none);
  return figure(sentence, picture, scoreTable(view, sentence));
}
