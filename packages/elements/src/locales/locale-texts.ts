import type { ActiesText } from './acties-text.js';
import type { ChooseAdviceText } from './choose-advice-text.js';
import type { CodesText } from './codes-text.js';
import type { InterfaceText } from './interface-text.js';
import type { KetenText } from './keten-text.js';
import type { LeercultuurdragersText } from './leercultuurdragers-text.js';
import type { LeerklimaatSurveyText } from './leerklimaat-survey-text.js';
import type { LeerleiderChecklistText } from './leerleider-checklist-text.js';
import type { LeerleiderSpiegelText } from './leerleider-spiegel-text.js';
import type { LeervoorkeurProfileText } from './leervoorkeur-profile-text.js';
import type { NiveausGroepText } from './niveaus-groep-text.js';
import type { NiveausText } from './niveaus-text.js';
import type { ScalesText } from './scales-text.js';
import type { VeiligheidText } from './veiligheid-text.js';
import type { WaterlineText } from './waterline-text.js';
import type { WoordenEnDadenText } from './woorden-en-daden-text.js';
import type { PlanText } from './plan-text.js';
import type { SpiegelbeeldText } from './spiegelbeeld-text.js';
import type { VergelijkenText } from './vergelijken-text.js';

/** Every sentence of the elements in one language, by the part that says it. A missing one does not compile. */
export interface LocaleTexts {
  readonly interface: InterfaceText;
  readonly chooseAdvice: ChooseAdviceText;
  readonly scales: ScalesText;
  readonly waterline: WaterlineText;
  readonly veiligheid: VeiligheidText;
  readonly leercultuurdragers: LeercultuurdragersText;
  readonly woordenEnDaden: WoordenEnDadenText;
  readonly keten: KetenText;
  readonly acties: ActiesText;
  readonly survey: LeerklimaatSurveyText;
  readonly checklist: LeerleiderChecklistText;
  readonly plan: PlanText;
  readonly mirror: LeerleiderSpiegelText;
  readonly mirrorImage: SpiegelbeeldText;
  readonly compare: VergelijkenText;
  readonly profile: LeervoorkeurProfileText;
  readonly codes: CodesText;
  readonly niveaus: NiveausText;
  readonly niveausGroep: NiveausGroepText;
}
