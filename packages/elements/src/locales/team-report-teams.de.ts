import type { TeamReportTeamsText } from './team-report-teams-text.js';

export const teamReportTeamsDe: TeamReportTeamsText = {
  title: 'Die Teams nebeneinander',
  alike: 'Die Teams ähneln einander',
  none: 'Es gibt keine Teams',
  noneWhy: 'In diesen Ergebnissen steht nicht, zu welchem Team jemand gehört.',
  order: 'Die Reihenfolge der Teams sagt nichts über ihre Werte.',
  picture: 'Von links nach rechts: 0 bis 100. Der Punkt ist der Durchschnitt des Teams.',
  rings: 'Der Ring ist angepasst: Je kleiner das Team, desto näher am Durchschnitt aller Teams.',
  noRings:
    'Nicht jeden angepassten Durchschnitt zeigen wir. Mancher würde etwas über wenige Personen verraten.',
  dot: 'Durchschnitt des Teams',
  ring: 'angepasster Durchschnitt',
  column: 'Team',
  both: (mean, shrunken) => `${mean} (angepasst ${shrunken})`,
  search: 'Such ein Team nach Namen',
  find: 'Suchen',
  shown: (from, to, all) => `Team ${from} bis ${to} von ${all}`,
  notFound: (name) => `Kein Team mit „${name}“ gefunden.`,
  previous: 'Vorige Teams',
  next: 'Nächste Teams',
  links: 'Ein Team ansehen',
  team: {
    items: 'Worüber ist sich das Team einig?',
    united: 'Am meisten einig:',
    divided: 'Am meisten uneinig:',
    neither: 'Keine Aussage sticht heraus.',
    answers: 'Welche Antworten hat das Team gegeben?',
    bars: (dimension) => `${dimension}: die Anzahl der Personen pro Antwort.`,
    statement: 'Aussage',
    actions: 'Drei Vorschläge, um darüber zu sprechen',
    helpsFoundation: (name) =>
      `Diese Vorschläge helfen bei „${name}“. Das trägt die anderen Bereiche.`,
    helpsLowest: (name) =>
      `Diese Vorschläge helfen bei „${name}“. Davon sieht das Team deutlich weniger.`,
  },
};
