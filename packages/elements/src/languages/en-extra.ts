import { en } from '@leerklimaat/core/languages/en.js';
import type { LanguageExtra } from '../locales/language-extra.js';
import { enTexts } from '../locales/en-texts.js';
import { VERSION } from '../version.js';

/** Every sentence of every instrument and widget in English: translated by meaning, not yet validated with respondents. */
export const enExtra: LanguageExtra = {
  kind: 'language',
  name: en.language,
  version: VERSION,
  locale: enTexts,
  instruments: en.instruments,
  advice: en.advice,
  links: en.links,
};
