import type { ChooseAdviceText } from './choose-advice-text.js';
import type { InterfaceText } from './interface-text.js';
import type { LeerklimaatSurveyText } from './leerklimaat-survey-text.js';
import type { LeerleiderChecklistText } from './leerleider-checklist-text.js';
import type { LeervoorkeurProfileText } from './leervoorkeur-profile-text.js';

/** Every sentence of the elements in one language, by the part that says it. A missing one does not compile. */
export interface LocaleTexts {
  readonly interface: InterfaceText;
  readonly chooseAdvice: ChooseAdviceText;
  readonly survey: LeerklimaatSurveyText;
  readonly checklist: LeerleiderChecklistText;
  readonly profile: LeervoorkeurProfileText;
}
