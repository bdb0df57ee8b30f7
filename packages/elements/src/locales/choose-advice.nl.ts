import type { ChooseAdviceText } from './choose-advice-text.js';

export const chooseAdviceNl: ChooseAdviceText = {
  title: 'Wat kun je nu doen?',
  most: 'Kies er hooguit drie.',
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
