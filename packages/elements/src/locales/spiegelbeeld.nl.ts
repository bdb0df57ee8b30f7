import type { SpiegelbeeldText } from './spiegelbeeld-text.js';

export const spiegelbeeldNl: SpiegelbeeldText = {
  title: 'Jij en je team',
  tooFew: 'Dit tonen we pas vanaf vijf mensen. Anders zie je wie wat antwoordde.',
  normal: 'Leidinggevenden zien hun eigen gedrag meestal iets vaker dan hun team. Dat is gewoon.',
  direction: {
    'self-more': 'jij ziet dit vaker dan je team',
    'team-more': 'je team ziet dit vaker dan jij',
    alike: 'geen duidelijk verschil',
  },
  overall: 'Alles samen',
  plot: (people) =>
    `De volle stip ben jij. De open stip is het gemiddelde van je team: ${people} mensen.`,
  behaviour: 'Gedrag',
  you: 'Jij',
  team: 'Je team (gemiddelde, 0 tot 100)',
  difference: 'Verschil',
  noDifference: 'te weinig antwoorden',
};
