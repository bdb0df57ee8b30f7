import type { TeamReportFigureText } from './team-report-figure-text.js';

export const teamReportFigureDe: TeamReportFigureText = {
  absent: {
    few: 'zu wenige Antworten',
    hidden: 'vorsorglich verborgen',
    high: '(fast) alle ganz oben',
    low: '(fast) alle ganz unten',
    same: '(fast) alle gleich',
    later: 'wartet auf mehr Antworten',
    size: 'Zahl der Gefragten unbekannt',
    round: 'keine frühere Runde',
    teams: 'zu wenige Teams',
    never: 'nicht anwendbar',
    other: 'nicht zu berechnen',
  },
  why: {
    few: (people, detail) =>
      `Einen Durchschnitt zeigen wir ab ${people} Antworten. Wie weit Antworten auseinanderliegen, ab ${detail}.`,
    hidden: () =>
      'Manche Zahlen zeigen wir nicht. Neben den anderen würden sie etwas über wenige Personen verraten.',
    near: () =>
      'Geben (fast) alle dieselbe Antwort? Dann zeigen wir keine Zahl, denn sie verrät, was jede Person geantwortet hat.',
    later: () => 'Neue Antworten zeigen wir erst, wenn es genug sind.',
  },
  spread: {
    united: 'Einig',
    'mostly-united': 'Meistens einig',
    divided: 'Uneinig',
  },
  spreadTitle: 'Wie einig sind sich die Menschen?',
  spreadNote:
    'Diese Wörter sind eine Vereinbarung, kein Test. Uneinig sein ist erlaubt: Darüber könnt ihr sprechen.',
  answered: (people) => `${people} Personen haben den Fragebogen ausgefüllt.`,
  response: (people, invited, percent) =>
    `${people} von ${invited} Personen haben den Fragebogen ausgefüllt. Das sind ${percent} %.`,
  sizeUnknown:
    'Wir wissen nicht, wie viele Personen gefragt wurden. Die Unsicherheit ist darum eher groß angesetzt.',
  careful: 'Lies die Zahlen mit Vorsicht.',
  apart: (highest, lowest) => `Deutlich mehr ${highest} als ${lowest}`,
  together: 'Die Bereiche liegen für einen deutlichen Unterschied zu dicht beieinander',
  neutral: 'Wie Menschen das Lernklima sehen',
  tooFew: 'Zu wenige Antworten, um etwas zu zeigen',
  foundation: (name) => `${name} trägt die anderen Bereiche.`,
  assumed: 'Unter zehn Antworten beruht die Unsicherheit auf einer Annahme.',
  spreadColumn: 'Streuung',
};
