import type { NiveausText } from './niveaus-text.js';

export const niveausDe: NiveausText = {
  title: 'Du und eine andere Person',
  about:
    'Leg deine Vorlieben neben die einer anderen Person, als Sprache für ein Gespräch. Wir speichern nicht, was du hier eingibst.',
  noProfile: 'Du hast zu wenige Antworten gegeben, um dich neben eine andere Person zu stellen.',
  share: 'Gib deine Vorlieben als Code weiter',
  reveals:
    'Wer deinen Code hat, sieht diese fünf Zahlen, gerundet, und welchen Fragebogen du ausgefüllt hast. Es steht kein Name darin und kein Datum. Einen Code, den du weitergegeben hast, kannst du nicht zurückholen.',
  make: 'Meinen Code erstellen',
  yours: 'Dein Code:',
  copy: 'Code kopieren',
  copyByHand: 'Kopieren gelingt hier nicht. Markiere den Code und kopiere ihn selbst.',
  field: 'Code der anderen Person',
  show: 'Uns nebeneinander zeigen',
  forget: 'Code der anderen Person löschen',
  shows: 'Unten siehst du euch nebeneinander.',
  finding: {
    overlap: (names) => `Das tut ihr beide gern: ${names}`,
    mirror: (names) => `Hier seid ihr füreinander ein Spiegel: ${names}`,
    complement: (names) => `Hier ergänzt ihr euch: ${names}`,
    'shared-gap': (names) => `Das tut ihr beide weniger gern: ${names}`,
    differ: (names) => `Hier unterscheidet ihr euch: ${names}`,
    none: () => 'Nichts fällt deutlich auf',
  },
  relation: {
    overlap: 'Überschneidung: Das tut ihr beide lieber als im Durchschnitt.',
    mirror: 'Spiegel:',
    complement: 'Ergänzung:',
    'shared-gap': 'Gemeinsam weniger: Das tut ihr beide weniger gern als im Durchschnitt.',
    none: 'Hier lässt sich nichts Deutliches sagen.',
  },
  more: {
    first: 'Du tust das lieber als im Durchschnitt, die andere Person weniger gern.',
    second: 'Die andere Person tut das lieber als im Durchschnitt, du weniger gern.',
  },
  differ: {
    first: 'Unterschied: Das wiegt bei dir mehr als bei der anderen Person.',
    second: 'Unterschied: Das wiegt bei der anderen Person mehr als bei dir.',
  },
  picture:
    'Du und die andere Person, jeweils im Vergleich zum eigenen Durchschnitt. Ein fetter Name zeigt einen deutlichen Unterschied.',
  ticks: ['weniger', 'Durchschnitt', 'lieber'],
  you: 'du',
  them: 'die andere Person',
  together: 'Wie ihr zueinander steht',
  rough:
    'Zwischen Aussagen zu wählen, misst gröber. Deshalb sagen wir hier weniger schnell, dass etwas deutlich ist.',
  asking: 'Fragen für euer Gespräch',
  questions: [
    'Wie hat die andere Person etwas gelernt, das sie jetzt gut kann?',
    'Was kannst du tun, damit die andere Person weiterkommt?',
    'Worin erkennst du dich in der anderen Person wieder, und worin nicht?',
  ],
  allergy: (name) =>
    `Bei „${name}“ unterscheidet ihr euch am meisten. Wann hilft euch das, und wann gibt es Reibung?`,
};
