import type { ScaleScore } from '@leerklimaat/core';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { flower } from '../charts/flower.js';
import { leerklimaatSurveyNl } from '../locales/leerklimaat-survey.nl.js';
import type { LeerklimaatSurveyText } from '../locales/leerklimaat-survey-text.js';
import { textsIn } from '../locales/language-extra.js';
import { figure } from '../parts/figure.js';
import type { ResultContent, ResultView } from '../parts/questionnaire-view.js';
import { scaleMeanings } from '../parts/scale-meanings.js';
import { scorePlot } from '../parts/score-plot.js';
import { scoreTable } from '../parts/score-table.js';
import { scoreWords } from '../parts/score-words.js';

/** How one person sees the climate: the flower, the same scores to read exactly, and what to do. */
export function leerklimaatSurveyResult(view: ResultView): ResultContent {
  const text = textsIn(view.language, 'survey', leerklimaatSurveyNl);
  const finding = findingOf(view, text);
  return {
    finding,
    body: html`
      ${flowerFigure(view, text)} ${scorePlot(view, text.plot)}
      ${scaleMeanings(view, text.meanings)}
      <p>${text.talk}</p>
    `,
    lines: [view.text.resultTitle, finding, '', ...scoreLines(view), '', text.talk],
  };
}

/** A heading claims a difference only where measurement error can't explain it. */
function findingOf({ score, text, ui }: ResultView, words: LeerklimaatSurveyText): string {
  const { extremes } = score;
  if (extremes.value === null) {
    return extremes.reason === 'within-measurement-error' ? words.together : words.incomplete;
  }
  const name = (ids: readonly string[]): string =>
    ui.list(ids.map((id) => text.scales[id]?.shortName ?? id));
  return words.apart(name(extremes.value.highest), name(extremes.value.lowest));
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
  const sentence = words.flower(part(heart).label.toLowerCase());
  const picture = flower({ heart: part(heart), petals: petals.map(part) }, sentence, ui.chart.none);
  return figure(sentence, picture, scoreTable(view, sentence));
}

function scoreLines(view: ResultView): readonly string[] {
  return view.score.scales.map((score) => {
    const value = score.value === null ? view.ui.chart.none : Math.round(score.value);
    const name = view.text.scales[score.scale]?.name ?? score.scale;
    return `${name}: ${value} (${scoreWords(view, score)})`;
  });
}
