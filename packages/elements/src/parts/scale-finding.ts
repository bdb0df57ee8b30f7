import type { ScalesText } from '../locales/scales-text.js';
import type { ResultView } from './questionnaire-view.js';

/** What may be said of scales beside each other: a difference only where measurement error can't explain it. */
export function scaleFinding({ score, text, ui }: ResultView, words: ScalesText): string {
  const { extremes } = score;
  if (extremes.value === null) {
    return extremes.reason === 'within-measurement-error' ? words.together : words.incomplete;
  }
  const name = (ids: readonly string[]): string =>
    ui.list(ids.map((id) => text.scales[id]?.shortName ?? id));
  return words.apart(name(extremes.value.highest), name(extremes.value.lowest));
}
