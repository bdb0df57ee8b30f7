import type { ChooseAdviceText } from './choose-advice-text.js';
import { nl } from './nl.js';

export const chooseAdviceNl: ChooseAdviceText = {
  title: 'Wat kun je nu doen?',
  most: (count) => `Kies er hooguit ${nl.numeral(count)}.`,
  full: 'Je koos er drie. Haal er eerst één weg als je iets anders wilt.',
  helps: 'voor',
  who: {
    me: 'jij zelf',
    team: 'je team',
    manager: 'je leidinggevende',
    organisation: 'de organisatie',
  },
  within: { week: 'deze week', month: 'deze maand', quarter: 'dit kwartaal' },
};
