import type { ResultView } from './questionnaire-view.js';
import { scoreWords } from './score-words.js';

/** Scores as lines of text, for copying. */
export function scoreLines(view: ResultView): readonly string[] {
  return view.score.scales.map((score) => {
    const value = score.value === null ? view.ui.chart.none : Math.round(score.value);
    const name = view.text.scales[score.scale]?.name ?? score.scale;
    return `${name}: ${value} (${scoreWords(view, score)})`;
  });
}
