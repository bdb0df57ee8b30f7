import type { ScaleScore } from '@leerklimaat/core';
import type { DataTable } from './data-table.js';
import type { ResultView } from './questionnaire-view.js';
import { scoreWords } from './score-words.js';

/** Scores, words and measurement error per scale. */
export function scoreTable(view: ResultView, caption: string): DataTable {
  const { chart } = view.ui;
  return {
    summary: chart.asTable,
    caption,
    columns: [chart.scale, chart.score, chart.word, chart.interval, chart.answered],
    rows: view.score.scales.map((score) => scoreRow(view, score)),
  };
}

function scoreRow(view: ResultView, score: ScaleScore): readonly string[] {
  const { text, ui } = view;
  const absent = score.value === null;
  return [
    text.scales[score.scale]?.name ?? score.scale,
    absent ? ui.chart.none : String(Math.round(score.value)),
    scoreWords(view, score),
    absent
      ? ui.chart.none
      : ui.chart.range(Math.round(score.interval.low), Math.round(score.interval.high)),
    ui.chart.of(score.answered, score.items),
  ];
}
