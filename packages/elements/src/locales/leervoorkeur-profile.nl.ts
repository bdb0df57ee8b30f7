import type { LeervoorkeurProfileText } from './leervoorkeur-profile-text.js';

export const leervoorkeurProfileNl: LeervoorkeurProfileText = {
  oneTop: (name) => `${name} staat bij jou bovenaan`,
  sharedTop: (names) => `Bovenaan staan, dicht bij elkaar: ${names}`,
  noTop: 'Je voorkeuren liggen dicht bij elkaar',
  incomplete: 'Je gaf te weinig antwoorden voor een profiel',
  plot: 'De lijn in het midden is je eigen gemiddelde. Rechts ervan: dat doe je liever dan gemiddeld. De streep is de meetfout.',
  ticks: ['minder', 'gemiddeld', 'liever'],
  against: 'Tegenover je eigen gemiddelde',
  notATalent:
    'Een voorkeur is geen talent, en geen enkele voorkeur is beter. Het zegt niet hoe je het best les krijgt. Gebruik het als taal voor een gesprek.',
  withinPerson:
    'Je koos telkens tussen uitspraken. Zo’n keuze vergelijkt alleen binnen jezelf: wat je liever doet dan iets anders.',
  meanings: 'Wat elke voorkeur inhoudt, met een vraag om je leren te sturen',
};
