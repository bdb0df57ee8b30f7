import { de } from '@leerklimaat/core/languages/de.js';
import type { LanguageExtra } from '../locales/language-extra.js';
import { deTexts } from '../locales/de-texts.js';
import { VERSION } from '../version.js';

/** Every sentence of every instrument and widget in German: translated by meaning, not yet validated with respondents. */
export const deExtra: LanguageExtra = {
  kind: 'language',
  name: de.language,
  version: VERSION,
  locale: deTexts,
  instruments: de.instruments,
  advice: de.advice,
  links: de.links,
};
