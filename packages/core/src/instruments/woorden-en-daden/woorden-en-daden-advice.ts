import type { Advice } from '../../model/text.js';

/** About talking and doing, the three stimuli, and what managers make possible. */
export const woordenEnDadenAdvice = [
  {
    id: 'praten-a1',
    helps: 'praten',
    who: 'me',
    within: 'week',
    source: 'field study on Emonds, Dochy & Segers 2017',
  },
  {
    id: 'praten-a2',
    helps: 'praten',
    who: 'team',
    within: 'month',
    source: 'field study on Emonds, Dochy & Segers 2017',
  },
  {
    id: 'leeractiviteiten-a1',
    helps: 'leeractiviteiten',
    who: 'me',
    within: 'week',
    source: 'Cevora round table on Agoria 2023',
  },
  {
    id: 'leeractiviteiten-a2',
    helps: 'leeractiviteiten',
    who: 'organisation',
    within: 'month',
    source: 'field study on Emonds, Dochy & Segers 2017',
  },
  {
    id: 'prikkels-a1',
    helps: 'prikkels',
    who: 'team',
    within: 'week',
    source: 'field study on Emonds, Dochy & Segers 2017',
  },
  {
    id: 'prikkels-a2',
    helps: 'prikkels',
    who: 'me',
    within: 'week',
    source: 'field study on Emonds, Dochy & Segers 2017',
  },
  {
    id: 'prikkels-a3',
    helps: 'prikkels',
    who: 'team',
    within: 'month',
    source: 'field study on Emonds, Dochy & Segers 2017',
  },
  {
    id: 'leidinggevenden-a1',
    helps: 'leidinggevenden',
    who: 'manager',
    within: 'month',
    source: 'field study on Emonds, Dochy & Segers 2017',
  },
  {
    id: 'leidinggevenden-a2',
    helps: 'leidinggevenden',
    who: 'manager',
    within: 'week',
    source: 'field study on Emonds, Dochy & Segers 2017',
  },
  {
    id: 'leidinggevenden-a3',
    helps: 'leidinggevenden',
    who: 'organisation',
    within: 'quarter',
    source: 'field study on Emonds, Dochy & Segers 2017',
  },
] as const satisfies readonly Advice[];
