import type { AdviceText } from '@leerklimaat/core';
import { withExtras } from '../locales/language-extra.js';
import { pickLanguage } from '../locales/pick-language.js';
import type { ResultView } from './questionnaire-view.js';

/** The sentences of the advice of an instrument, by id, as they are spoken. */
export function adviceTexts({
  definition,
  flow,
  text,
}: ResultView): Readonly<Record<string, AdviceText>> {
  const { id } = flow.instrument;
  const all = withExtras(definition.adviceTexts ?? {}, ({ advice }) => advice[id]);
  return pickLanguage(all, text.language) ?? {};
}
