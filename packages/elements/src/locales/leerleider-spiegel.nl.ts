import type { LeerleiderSpiegelText } from './leerleider-spiegel-text.js';

export const leerleiderSpiegelTextNl: LeerleiderSpiegelText = {
  thanks: 'Dank je: dit helpt je leidinggevende verder',
  onlyMean:
    'De checklist toont je leidinggevende alleen een gemiddelde, en pas vanaf vijf mensen. Jouw eigen antwoorden staan er niet bij.',
  answers: 'Dit heb je geantwoord',
};
