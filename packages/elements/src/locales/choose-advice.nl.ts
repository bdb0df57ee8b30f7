import type { ChooseAdviceText } from './choose-advice-text.js';

export const chooseAdviceNl: ChooseAdviceText = {
  title: 'Wat kun je nu doen?',
  most: 'Kies er hooguit drie.',
  full: 'Je koos er drie. Haal er eerst één weg als je iets anders wilt.',
  nothingFirst: 'Je antwoorden wijzen niets in het bijzonder aan. Kijk bij ‘Meer acties’.',
  more: 'Meer acties',
  because: {
    foundation: (scale) => `‘${scale}’ draagt de andere onderdelen.`,
    lowest: (scale) => `Dit helpt bij ‘${scale}’. Daarvan zie je nu duidelijk het minst.`,
    score: (scale, value) => `Dit helpt bij ‘${scale}’. Je score is daar nu ${value} van 100.`,
    preference: (scale) => `Dit hoort bij ‘${scale}’ in je profiel.`,
    inTurn: (scale) => `Dit helpt bij ‘${scale}’.`,
    unscored: (scale) => `Dit helpt bij ‘${scale}’. Daar gaf je nog te weinig antwoorden.`,
    answered: (statement, answer) => `Je antwoordde ‘${answer}’ bij: ‘${statement}’`,
    open: (statement) => `Je sloeg dit over: ‘${statement}’`,
  },
  who: {
    me: 'jij zelf',
    team: 'je team',
    manager: 'je leidinggevende',
    organisation: 'de organisatie',
  },
  within: { week: 'deze week', month: 'deze maand', quarter: 'dit kwartaal' },
};
