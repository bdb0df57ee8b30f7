import type { Advice } from '../../model/text.js';

/** Two things to do per need. */
export const leergoestingAdvice = [
  {
    id: 'leergoesting-autonomie-a1',
    helps: 'autonomie',
    who: 'me',
    within: 'week',
    source: 'Deci & Ryan 2000',
  },
  {
    id: 'leergoesting-autonomie-a2',
    helps: 'autonomie',
    who: 'manager',
    within: 'month',
    source: 'DRIVE evaluation',
  },
  {
    id: 'leergoesting-betrokkenheid-a1',
    helps: 'betrokkenheid',
    who: 'me',
    within: 'week',
    source: 'Deci & Ryan 2000',
  },
  {
    id: 'leergoesting-betrokkenheid-a2',
    helps: 'betrokkenheid',
    who: 'team',
    within: 'month',
    source: 'Cevora round table on Agoria 2023',
  },
  {
    id: 'leergoesting-competentie-a1',
    helps: 'competentie',
    who: 'me',
    within: 'week',
    source: 'Deci & Ryan 2000',
  },
  {
    id: 'leergoesting-competentie-a2',
    helps: 'competentie',
    who: 'manager',
    within: 'week',
    source: 'Deci & Ryan 2000',
  },
] as const satisfies readonly Advice[];
