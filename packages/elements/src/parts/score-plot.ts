import type { ScaleScore } from '@leerklimaat/core';
import type { TemplateResult } from 'lit/html.js';
import { intervalPlot } from '../charts/interval-plot.js';
import { figure } from './figure.js';
import type { ResultView } from './questionnaire-view.js';
import { scoreTable } from './score-table.js';
import { scoreWords } from './score-words.js';

/**
 * The scores of all scales as dots with their measurement error, in the instrument's order.
 *
 * @param name - what it is called for who can't see it, where more plots go by the same sentence
 */
export function scorePlot(view: ResultView, sentence: string, name = sentence): TemplateResult {
  const { score, text, flow } = view;
  const rows = score.scales.map((scale) => ({
    label: text.scales[scale.scale]?.shortName ?? scale.scale,
    words: shortWords(view, scale),
    point: scale.value === null ? null : { value: scale.value, ...scale.interval },
    emphasis: scale.scale === flow.instrument.scoring.foundation,
  }));
  const picture = intervalPlot({ rows, domain: [0, 100], ticks: text.shortAnchors }, name);
  return figure(sentence, picture, scoreTable(view, name));
}

/** Beside the dot there is room for the figure; the words are in the table. */
function shortWords(view: ResultView, score: ScaleScore): string {
  return score.value === null ? scoreWords(view, score) : String(Math.round(score.value));
}
