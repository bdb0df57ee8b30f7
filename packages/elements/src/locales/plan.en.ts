import type { PlanText } from './plan-text.js';

export const planEn: PlanText = {
  title: 'Your plan',
  about: 'This plan is for you. It is not part of your result.',
  what: 'What exactly will you do?',
  withWhom: 'Who with?',
  when: 'When?',
  line: (label, entry) => `${label} ${entry}`,
  calendar: 'Put in your diary',
  calendarSome: (dated, chosen) => `Put in your diary: ${dated} of the ${chosen}, with a date`,
  calendarNone: 'Put in your diary: choose a date first',
};
