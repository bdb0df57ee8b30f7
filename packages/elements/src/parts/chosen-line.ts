import { chooseAdviceNl } from '../locales/choose-advice.nl.js';
import { textsIn } from '../locales/language-extra.js';
import type { AdviceRow } from './advice-row.js';
import type { ResultView } from './questionnaire-view.js';

/** One chosen thing as a line of text. */
export function chosenLine({ language }: ResultView, { advice, text }: AdviceRow): string {
  const { within } = textsIn(language, 'chooseAdvice', chooseAdviceNl);
  return `☐ ${text.title} (${within[advice.within]})`;
}
