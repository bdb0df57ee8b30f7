import { actiesEn } from './acties.en.js';
import { chooseAdviceEn } from './choose-advice.en.js';
import { codesEn } from './codes.en.js';
import { en } from './en.js';
import { ketenEn } from './keten.en.js';
import { leercultuurdragersEn } from './leercultuurdragers.en.js';
import { leerklimaatSurveyEn } from './leerklimaat-survey.en.js';
import { leerleiderChecklistEn } from './leerleider-checklist.en.js';
import { leerleiderSpiegelTextEn } from './leerleider-spiegel.en.js';
import { leervoorkeurProfileEn } from './leervoorkeur-profile.en.js';
import { niveausGroepEn } from './niveaus-groep.en.js';
import { niveausEn } from './niveaus.en.js';
import { planEn } from './plan.en.js';
import { scalesEn } from './scales.en.js';
import { spiegelbeeldEn } from './spiegelbeeld.en.js';
import { veiligheidEn } from './veiligheid.en.js';
import { vergelijkenEn } from './vergelijken.en.js';
import { waterlineEn } from './waterline.en.js';
import { woordenEnDadenEn } from './woorden-en-daden.en.js';
import type { LocaleTexts } from './locale-texts.js';

/** Every sentence of the elements in English. */
export const enTexts: LocaleTexts = {
  interface: en,
  chooseAdvice: chooseAdviceEn,
  scales: scalesEn,
  waterline: waterlineEn,
  veiligheid: veiligheidEn,
  leercultuurdragers: leercultuurdragersEn,
  woordenEnDaden: woordenEnDadenEn,
  keten: ketenEn,
  acties: actiesEn,
  survey: leerklimaatSurveyEn,
  checklist: leerleiderChecklistEn,
  plan: planEn,
  mirror: leerleiderSpiegelTextEn,
  mirrorImage: spiegelbeeldEn,
  compare: vergelijkenEn,
  profile: leervoorkeurProfileEn,
  codes: codesEn,
  niveaus: niveausEn,
  niveausGroep: niveausGroepEn,
};
