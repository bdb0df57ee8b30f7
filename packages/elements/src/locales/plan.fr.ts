import type { PlanText } from './plan-text.js';

export const planFr: PlanText = {
  title: 'Votre plan',
  about: 'Ce plan est pour vous. Il ne part pas avec votre résultat.',
  what: 'Que faites-vous exactement ?',
  withWhom: 'Avec qui ?',
  when: 'Quand ?',
  line: (label, entry) => `${label} ${entry}`,
  calendar: 'Ajouter à votre agenda',
  calendarSome: (dated, chosen) => `Ajouter à votre agenda : ${dated} sur ${chosen}, avec une date`,
  calendarNone: 'Ajouter à votre agenda : choisissez d’abord une date',
};
