import type { PlanText } from './plan-text.js';

export const planNl: PlanText = {
  title: 'Je plan',
  about: 'Dit plan is voor jou. Het gaat niet mee in je resultaat.',
  what: 'Wat doe je precies?',
  withWhom: 'Met wie?',
  when: 'Wanneer?',
  line: (label, entry) => `${label} ${entry}`,
  calendar: 'Zet in je agenda',
  calendarSome: (dated, chosen) => `Zet in je agenda: ${dated} van de ${chosen}, met een datum`,
  calendarNone: 'Zet in je agenda: kies eerst een datum',
};
