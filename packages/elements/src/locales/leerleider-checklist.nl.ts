import type { LeerleiderChecklistText } from './leerleider-checklist-text.js';

export const leerleiderChecklistNl: LeerleiderChecklistText = {
  finding: (often, answered) =>
    often === 0
      ? 'Er is veel dat je kunt beginnen te doen'
      : `${often} van de ${answered} doe je al vaak`,
  none: 'Je gaf nog geen antwoorden',
  often: 'Dit doe je al vaak',
  sometimes: 'Dit doe je soms, of nog niet',
  notAnswered: 'Dit sloeg je over',
  nothingHere: 'Hier staat niets.',
  plot: 'De bolletjes tonen hoe vaak je iets doet: van één (nooit) tot vijf (altijd).',
};
