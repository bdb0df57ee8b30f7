import type { TeamReportTeamsText } from './team-report-teams-text.js';

export const teamReportTeamsNl: TeamReportTeamsText = {
  title: 'De teams naast elkaar',
  alike: 'De teams lijken op elkaar',
  none: 'Er zijn geen teams',
  noneWhy: 'In deze resultaten staat niet bij welk team iemand hoort.',
  order: 'De volgorde van de teams zegt niets over hun scores.',
  picture: 'Van links naar rechts: 0 tot 100. De stip is het gemiddelde van het team.',
  rings:
    'De ring is bijgesteld: hoe kleiner het team, hoe dichter bij het gemiddelde van alle teams.',
  noRings:
    'Niet elk bijgesteld gemiddelde tonen we. Soms zou het iets verklappen over enkele mensen.',
  dot: 'gemiddelde van het team',
  ring: 'bijgesteld gemiddelde',
  column: 'Team',
  both: (mean, shrunken) => `${mean} (bijgesteld ${shrunken})`,
  search: 'Zoek een team op naam',
  find: 'Zoek',
  shown: (from, to, all) => `Team ${from} tot ${to} van ${all}`,
  notFound: (name) => `Geen team gevonden met ‘${name}’.`,
  previous: 'Vorige teams',
  next: 'Volgende teams',
  links: 'Bekijk één team',
  team: {
    items: 'Waarover is het team het eens?',
    united: 'Het meest eensgezind:',
    divided: 'Het meest verdeeld:',
    neither: 'Geen uitspraak springt eruit.',
    answers: 'Welke antwoorden gaf het team?',
    bars: (dimension) => `${dimension}: het aantal mensen per antwoord.`,
    statement: 'Uitspraak',
    actions: 'Drie acties om over te praten',
    helpsFoundation: (name) => `Deze acties helpen bij ${name}. Dat draagt de andere onderdelen.`,
    helpsLowest: (name) =>
      `Deze acties helpen bij ${name}. Daarvan ziet het team duidelijk minder.`,
  },
};
