import type { VergelijkenText } from './vergelijken-text.js';

export const vergelijkenNl: VergelijkenText = {
  title: 'Jij, vroeger en nu',
  about:
    'Bewaarde je een eerder resultaat van deze checklist? Kies het bestand. Het blijft op je toestel.',
  file: 'Je eerdere resultaat',
  fault: {
    unreadable: 'Dit bestand kunnen we niet lezen. Kies het bestand dat je hier bewaarde.',
    other: 'Dit is een resultaat van een andere vragenlijst of versie.',
    unscored: 'In dit resultaat staan geen scores. Kies het bestand dat je zelf bewaarde.',
    same: 'Dit is je resultaat van nu. Kies een eerder resultaat.',
    later: 'Dit resultaat is nieuwer dan dat van nu. Kies een eerder resultaat.',
    unanswered: 'In een van de twee resultaten staan te weinig antwoorden om te vergelijken.',
  },
  more: (date) => `Je ziet jezelf dit duidelijk vaker doen dan op ${date}`,
  less: (date) => `Je ziet jezelf dit duidelijk minder vaak doen dan op ${date}`,
  alike: (date) => `Er is geen duidelijk verschil met ${date}`,
  chance:
    'Duidelijk is: meer dan de meetfout. Eén antwoord kan toevallig anders zijn. Praat erover: het is geen bewijs.',
  plot: (date) => `De volle stip is nu, de open stip is ${date}.`,
  table: 'Toon de antwoorden',
  behaviour: 'Gedrag',
  score: 'Alles samen (0 tot 100)',
};
