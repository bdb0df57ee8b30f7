import type { ScaleScore } from '@leerklimaat/core';
import type { PersonAbsence } from '../locales/interface-text.js';
import type { ResultView } from './questionnaire-view.js';

/** A score in the words of the answers: “deels mee eens, of bijna mee eens”; or why there is none. */
export function scoreWords({ text, ui }: ResultView, score: ScaleScore): string {
  // The reasons of groups never stand in the score of one person.
  if (score.value === null) return ui.chart.absent[score.reason as PersonAbsence];
  const { anchor, almost } = score.word;
  const anchors = text.scales[score.scale]?.anchors ?? text.anchors;
  const word = anchors[anchor] ?? '';
  return almost === null ? word : ui.chart.almost(word, anchors[almost] ?? '');
}
