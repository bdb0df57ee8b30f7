import type { PlanText } from './plan-text.js';

export const planDe: PlanText = {
  title: 'Dein Plan',
  about: 'Dieser Plan ist für dich. Er wird kein Teil deines Ergebnisses.',
  what: 'Was tust du genau?',
  withWhom: 'Mit wem?',
  when: 'Wann?',
  line: (label, entry) => `${label} ${entry}`,
  calendar: 'In den Kalender eintragen',
  calendarSome: (dated, chosen) =>
    `In den Kalender eintragen: ${dated} von ${chosen}, mit einem Datum`,
  calendarNone: 'In den Kalender eintragen: Wähle erst ein Datum',
};
