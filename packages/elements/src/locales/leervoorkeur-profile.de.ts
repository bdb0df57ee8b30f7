import type { LeervoorkeurProfileText } from './leervoorkeur-profile-text.js';

export const leervoorkeurProfileDe: LeervoorkeurProfileText = {
  oneTop: (name) => `${name} steht bei dir ganz oben`,
  sharedTop: (names) => `Ganz oben stehen, dicht beieinander: ${names}`,
  noTop: 'Deine Vorlieben liegen dicht beieinander',
  incomplete: 'Für ein Profil hast du zu wenige Antworten gegeben',
  plot: 'Die Linie in der Mitte ist dein eigener Durchschnitt. Rechts davon: Das tust du lieber als im Durchschnitt. Der Strich ist der Messfehler.',
  ticks: ['weniger', 'Durchschnitt', 'lieber'],
  against: 'Im Vergleich zu deinem eigenen Durchschnitt',
  notATalent:
    'Eine Vorliebe ist kein Talent, und keine Vorliebe ist besser. Das Profil sagt nicht, welcher Unterricht dir am besten hilft. Nutze es als Sprache für ein Gespräch.',
  withinPerson:
    'Du hast immer zwischen Aussagen gewählt. So eine Wahl vergleicht nur innerhalb von dir selbst: was du lieber tust als etwas anderes.',
  meanings: 'Was jede Vorliebe bedeutet, mit einer Frage, um dein Lernen zu steuern',
};
