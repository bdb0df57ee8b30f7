import { actiesDe } from './acties.de.js';
import { chooseAdviceDe } from './choose-advice.de.js';
import { codesDe } from './codes.de.js';
import { de } from './de.js';
import { ketenDe } from './keten.de.js';
import { leercultuurdragersDe } from './leercultuurdragers.de.js';
import { leerklimaatSurveyDe } from './leerklimaat-survey.de.js';
import { leerleiderChecklistDe } from './leerleider-checklist.de.js';
import { leerleiderSpiegelTextDe } from './leerleider-spiegel.de.js';
import { leervoorkeurProfileDe } from './leervoorkeur-profile.de.js';
import type { LocaleTexts } from './locale-texts.js';
import { niveausGroepDe } from './niveaus-groep.de.js';
import { niveausDe } from './niveaus.de.js';
import { planDe } from './plan.de.js';
import { scalesDe } from './scales.de.js';
import { spiegelbeeldDe } from './spiegelbeeld.de.js';
import { veiligheidDe } from './veiligheid.de.js';
import { vergelijkenDe } from './vergelijken.de.js';
import { waterlineDe } from './waterline.de.js';
import { woordenEnDadenDe } from './woorden-en-daden.de.js';

/** The sentences of the elements in German: translated by meaning, not yet validated with respondents. */
export const deTexts: LocaleTexts = {
  interface: de,
  chooseAdvice: chooseAdviceDe,
  scales: scalesDe,
  waterline: waterlineDe,
  veiligheid: veiligheidDe,
  leercultuurdragers: leercultuurdragersDe,
  woordenEnDaden: woordenEnDadenDe,
  keten: ketenDe,
  acties: actiesDe,
  survey: leerklimaatSurveyDe,
  checklist: leerleiderChecklistDe,
  plan: planDe,
  mirror: leerleiderSpiegelTextDe,
  mirrorImage: spiegelbeeldDe,
  compare: vergelijkenDe,
  profile: leervoorkeurProfileDe,
  codes: codesDe,
  niveaus: niveausDe,
  niveausGroep: niveausGroepDe,
};
