import { fr } from '@leerklimaat/core/languages/fr.js';
import type { LanguageExtra } from '../locales/language-extra.js';
import { frTexts } from '../locales/fr-texts.js';
import { VERSION } from '../version.js';

/** Every sentence of every instrument and widget in French: translated by meaning, not yet validated with respondents. */
export const frExtra: LanguageExtra = {
  kind: 'language',
  name: fr.language,
  version: VERSION,
  locale: frTexts,
  instruments: fr.instruments,
  advice: fr.advice,
  links: fr.links,
};
