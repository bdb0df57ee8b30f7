import type { NiveausGroepText } from './niveaus-groep-text.js';

export const niveausGroepDe: NiveausGroepText = {
  title: 'Dein Team und deine Organisation',
  asking: 'Fragen für das Gespräch',
  team: {
    title: 'Dein Team',
    open: 'Das ist ein offener Austausch. Nutze nur Codes, die dir jemand selbst gegeben hat, und schaut euch das gemeinsam an. Wir speichern sie nicht.',
    field: 'Code einer Person aus dem Team',
    add: 'Hinzufügen',
    added: 'Der Code steht in der Liste.',
    remove: 'Entfernen',
    withMe: 'Meine Vorlieben mitzählen',
    tooFew: 'Ab zwei Personen siehst du hier, wie eure Gruppe zusammengesetzt ist.',
    questions: [
      'Wer fällt hier auf, und was bringt diese Person für die Gruppe mit?',
      'Wie sorgen wir dafür, dass es funktioniert, auch wo wir uns unterscheiden?',
      'Wie organisieren wir das Lernen in diesem Team?',
    ],
  },
  organisation: {
    title: 'Deine Organisation',
    group: 'Die Gruppe, von der diese Seite Zahlen liefert',
    tooFew:
      'Es gibt zu wenige Ergebnisse, um sie zu zeigen. Bei weniger als fünf Personen kann eine Zahl etwas über eine einzelne Person verraten.',
    onlyMeans:
      'Du siehst nur Durchschnitte. Wie weit die Menschen auseinanderliegen, zeigen wir ab zehn einzelnen Ergebnissen.',
    unreadable: 'Die Zahlen der Gruppe lassen sich nicht lesen.',
    questions: [
      'Welche Lernkultur siehst du um dich herum?',
      'Auf welche Weise lernen Menschen hier am häufigsten?',
      'Welche Richtung wählt die Organisation beim Lernen?',
      'Wie ist das Lernen hier organisiert?',
    ],
  },
  people: (count) => `Anzahl der Personen: ${count}`,
  picture:
    'Der Punkt ist der Durchschnitt der Gruppe, im Vergleich zum eigenen Durchschnitt jeder Person. Der Strich zeigt, wie weit die Menschen auseinanderliegen.',
  pictureOfMeans:
    'Der Punkt ist der Durchschnitt der Gruppe, im Vergleich zum eigenen Durchschnitt jeder Person.',
  ticks: ['weniger', 'Durchschnitt', 'lieber'],
  mean: 'Durchschnitt',
  spread: 'Streuung',
  heldBy: 'Deutlich über dem eigenen Durchschnitt',
  nobody: (names) => `Bei niemandem steht das deutlich über dem eigenen Durchschnitt: ${names}.`,
  qualities: 'Qualitäten und Stolperfallen',
};
