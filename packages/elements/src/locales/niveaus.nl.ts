import type { NiveausText } from './niveaus-text.js';

export const niveausNl: NiveausText = {
  title: 'Jij en een ander',
  about:
    'Leg je voorkeuren naast die van een ander, als taal voor een gesprek. We bewaren niet wat je hier invult.',
  noProfile: 'Je gaf te weinig antwoorden om jezelf naast een ander te zetten.',
  share: 'Geef je voorkeuren als code',
  reveals:
    'Wie je code heeft, ziet deze vijf cijfers, afgerond, en welke vragenlijst je invulde. Er staat geen naam in en geen datum. Een code die je gaf, kun je niet terughalen.',
  make: 'Maak mijn code',
  yours: 'Je code:',
  copy: 'Kopieer de code',
  copyByHand: 'Kopiëren lukt hier niet. Selecteer de code en kopieer ze zelf.',
  field: 'Code van de ander',
  show: 'Zet ons naast elkaar',
  forget: 'Wis de code van de ander',
  shows: 'Hieronder zie je jullie naast elkaar.',
  finding: {
    overlap: (names) => `Dit doen jullie allebei graag: ${names}`,
    mirror: (names) => `Hier zijn jullie elkaars spiegel: ${names}`,
    complement: (names) => `Hier vullen jullie elkaar aan: ${names}`,
    'shared-gap': (names) => `Dit doen jullie allebei minder graag: ${names}`,
    differ: (names) => `Hier verschillen jullie: ${names}`,
    none: () => 'Niets springt er duidelijk uit',
  },
  relation: {
    overlap: 'Overlap: jullie doen dit allebei liever dan gemiddeld.',
    mirror: 'Spiegel:',
    complement: 'Aanvulling:',
    'shared-gap': 'Samen minder: jullie doen dit allebei minder graag dan gemiddeld.',
    none: 'Hier is niets duidelijks over te zeggen.',
  },
  more: {
    first: 'jij doet dit liever dan gemiddeld, de ander minder graag.',
    second: 'de ander doet dit liever dan gemiddeld, jij minder graag.',
  },
  differ: {
    first: 'Verschil: dit weegt bij jou meer dan bij de ander.',
    second: 'Verschil: dit weegt bij de ander meer dan bij jou.',
  },
  picture:
    'Jij en de ander, elk tegenover het eigen gemiddelde. Een vette naam toont een duidelijk verschil.',
  ticks: ['minder', 'gemiddeld', 'liever'],
  you: 'jij',
  them: 'de ander',
  together: 'Hoe jullie staan',
  rough:
    'Kiezen tussen uitspraken meet ruwer. Daarom zeggen we hier minder snel dat iets duidelijk is.',
  asking: 'Vragen voor jullie gesprek',
  questions: [
    'Hoe leerde de ander iets wat die nu goed kan?',
    'Wat kun jij doen zodat de ander verder komt?',
    'Waarin herken je jezelf in de ander, en waarin niet?',
  ],
  allergy: (name) =>
    `Bij ${name} verschillen jullie het meest. Wanneer helpt dat jullie, en wanneer wringt het?`,
};
