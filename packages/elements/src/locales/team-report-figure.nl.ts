import type { TeamReportFigureText } from './team-report-figure-text.js';

export const teamReportFigureNl: TeamReportFigureText = {
  absent: {
    few: 'te weinig antwoorden',
    hidden: 'verborgen uit voorzorg',
    high: '(bijna) iedereen bovenaan',
    low: '(bijna) iedereen onderaan',
    same: '(bijna) iedereen gelijk',
    later: 'wacht op meer antwoorden',
    size: 'aantal gevraagd niet bekend',
    round: 'geen eerdere ronde',
    teams: 'te weinig teams',
    never: 'niet van toepassing',
    other: 'niet te berekenen',
  },
  why: {
    few: (people, detail) =>
      `Een gemiddelde tonen we vanaf ${people} antwoorden. Hoe ver antwoorden uiteenliggen, vanaf ${detail}.`,
    hidden: () =>
      'Sommige cijfers tonen we niet. Naast de andere zouden ze iets verklappen over enkele mensen.',
    near: () =>
      'Geeft (bijna) iedereen hetzelfde antwoord? Dan tonen we geen cijfer, want dat verklapt ieders antwoord.',
    later: () => 'Nieuwe antwoorden tonen we pas als het er genoeg zijn.',
  },
  spread: {
    united: 'Eensgezind',
    'mostly-united': 'Meestal eensgezind',
    divided: 'Verdeeld',
  },
  spreadTitle: 'Hoe eensgezind zijn de antwoorden?',
  spreadNote:
    'Deze woorden zijn een afspraak, geen toets. Verdeeld zijn mag: het is iets om over te praten.',
  answered: (people) => `${people} mensen vulden de vragenlijst in.`,
  response: (people, invited, percent) =>
    `${people} van de ${invited} mensen vulden de vragenlijst in. Dat is ${percent}%.`,
  sizeUnknown:
    'We weten niet hoeveel mensen de vraag kregen. De onzekerheid is daarom ruim genomen.',
  careful: 'Lees de cijfers voorzichtig.',
  apart: (highest, lowest) => `Duidelijk meer ${highest.toLowerCase()} dan ${lowest.toLowerCase()}`,
  together: 'De onderdelen liggen te dicht bij elkaar voor een duidelijk verschil',
  neutral: 'Hoe mensen het leerklimaat zien',
  tooFew: 'Te weinig antwoorden om te tonen',
  foundation: (name) => `${name} draagt de andere onderdelen.`,
  assumed: 'Onder de tien antwoorden rust de onzekerheid op een aanname.',
  spreadColumn: 'Spreiding',
};
