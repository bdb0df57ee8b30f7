import type { ResultView } from './questionnaire-view.js';

export function scaleName({ text }: ResultView, scale: string): string {
  return text.scales[scale]?.name ?? scale;
}

/** “a, b en c” */
export function scaleNames(view: ResultView, scales: readonly string[]): string {
  return view.ui.list(scales.map((scale) => scaleName(view, scale)));
}
