import type { TeamReportOrganisationText } from './team-report-organisation-text.js';

export const teamReportOrganisationDe: TeamReportOrganisationText = {
  suspect: (count) =>
    `Vielleicht mit wenig Aufmerksamkeit ausgefüllt: ${count} ${count === 1 ? 'Fragebogen. Er zählt' : 'Fragebögen. Sie zählen'} mit.`,
  agreement: {
    sentence:
      'Für Fachleute: Maße der Übereinstimmung. rwg(j) steigt mit der Zahl der Aussagen, r*wg nicht.',
    columns: [
      'rwg(j), Null gleichverteilt',
      'rwg(j), Null leicht schief',
      'r*wg',
      'awg',
      'AD (Mittelwert)',
      'AD (Median)',
    ],
  },
  reliability: {
    title: 'Wie gut hängen die Aussagen zusammen?',
    sentence: 'Zuverlässigkeit pro Person: Alpha und Omega.',
    look: 'Mit weniger als hundert Personen ist das ein erster Eindruck.',
    columns: ['Alpha [95 %]', 'Omega (ML)'],
  },
  between: {
    title: 'Unterscheiden sich die Teams?',
    alike: 'Die Teams ähneln einander. Schau auf die Organisation.',
    differ: (names) => `Die Teams unterscheiden sich bei: ${names}.`,
    othersAlike: 'Bei den anderen Bereichen ähneln sie einander. Schau dort auf die Organisation.',
    unsure: (names) => `Zu unsicher für eine Reihenfolge der Teams: ${names}.`,
    absent:
      'Ob sich Teams unterscheiden, sagen wir ab zehn Teams, wenn kein einziges Team verborgen ist.',
    sentence: 'Zuverlässigkeit pro Team: ICC1 und ICC2.',
    columns: ['ICC1 [95 %]', 'ICC2'],
  },
};
