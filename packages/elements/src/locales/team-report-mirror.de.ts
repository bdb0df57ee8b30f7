import type { TeamReportMirrorText } from './team-report-mirror-text.js';

export const teamReportMirrorDe: TeamReportMirrorText = {
  title: 'Der Spiegel des Teams',
  found: {
    'self-more': 'Du siehst dein Verhalten öfter als dein Team',
    'team-more': 'Dein Team sieht dein Verhalten öfter als du',
    alike: 'Zwischen dir und deinem Team gibt es keinen deutlichen Unterschied',
  },
  about: (people) =>
    `Menschen haben gesagt, wie oft sie dieses Verhalten bei ihrer Führungskraft sehen. Du siehst nur Durchschnitte, ab ${people} Personen.`,
  several:
    'Hier geht es um alle Führungskräfte zusammen. Wähle ein Team für den Spiegel einer einzelnen Führungskraft.',
  you: 'Der offene Punkt bist du.',
  open: 'Bist du diese Führungskraft? Öffne dein eigenes Ergebnis der Checkliste. Es bleibt auf diesem Gerät, und nur dann stehst du hier auch.',
  file: 'Dein eigenes Ergebnis',
  fault: {
    unreadable:
      'Diese Datei können wir nicht lesen. Wähle die Datei, die du selbst gespeichert hast.',
    other: 'Das ist ein Ergebnis eines anderen Fragebogens oder einer anderen Version.',
    unscored:
      'In diesem Ergebnis stehen keine Werte. Wähle die Datei, die du selbst gespeichert hast.',
  },
  shown:
    'Deine Antworten stehen jetzt auf dieser Seite, auch wenn du sie druckst, speicherst oder kopierst.',
  remove: 'Meine Antworten entfernen',
};
