import { actiesFr } from './acties.fr.js';
import { chooseAdviceFr } from './choose-advice.fr.js';
import { codesFr } from './codes.fr.js';
import { fr } from './fr.js';
import { ketenFr } from './keten.fr.js';
import { leercultuurdragersFr } from './leercultuurdragers.fr.js';
import { leerklimaatSurveyFr } from './leerklimaat-survey.fr.js';
import { leerleiderChecklistFr } from './leerleider-checklist.fr.js';
import { leerleiderSpiegelTextFr } from './leerleider-spiegel.fr.js';
import { leervoorkeurProfileFr } from './leervoorkeur-profile.fr.js';
import { niveausGroepFr } from './niveaus-groep.fr.js';
import { niveausFr } from './niveaus.fr.js';
import { planFr } from './plan.fr.js';
import { scalesFr } from './scales.fr.js';
import { spiegelbeeldFr } from './spiegelbeeld.fr.js';
import { veiligheidFr } from './veiligheid.fr.js';
import { vergelijkenFr } from './vergelijken.fr.js';
import { waterlineFr } from './waterline.fr.js';
import { woordenEnDadenFr } from './woorden-en-daden.fr.js';
import type { LocaleTexts } from './locale-texts.js';

/** The elements in French: translated by meaning, not yet validated with respondents. */
export const frTexts: LocaleTexts = {
  interface: fr,
  chooseAdvice: chooseAdviceFr,
  scales: scalesFr,
  waterline: waterlineFr,
  veiligheid: veiligheidFr,
  leercultuurdragers: leercultuurdragersFr,
  woordenEnDaden: woordenEnDadenFr,
  keten: ketenFr,
  acties: actiesFr,
  survey: leerklimaatSurveyFr,
  checklist: leerleiderChecklistFr,
  plan: planFr,
  mirror: leerleiderSpiegelTextFr,
  mirrorImage: spiegelbeeldFr,
  compare: vergelijkenFr,
  profile: leervoorkeurProfileFr,
  codes: codesFr,
  niveaus: niveausFr,
  niveausGroep: niveausGroepFr,
};
