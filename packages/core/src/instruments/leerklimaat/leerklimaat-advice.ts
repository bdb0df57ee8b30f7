import type { Advice } from '../../model/text.js';

/** One thing to do per dimension. */
export const leerklimaatAdvice = [
  {
    id: 'leerleiderschap-actie',
    helps: 'leerleiderschap',
    who: 'me',
    within: 'month',
    source: 'Cevora round table on Agoria 2023',
  },
  {
    id: 'opportuniteiten-actie',
    helps: 'opportuniteiten',
    who: 'me',
    within: 'month',
    source: 'Emonds, Dochy & Segers 2017',
  },
  {
    id: 'steun-actie',
    helps: 'steun',
    who: 'me',
    within: 'week',
    source: 'Cevora round table on Agoria 2023',
  },
  {
    id: 'ruimte-actie',
    helps: 'ruimte',
    who: 'me',
    within: 'week',
    source: 'Emonds, Dochy & Segers 2017',
  },
  {
    id: 'autonomie-actie',
    helps: 'autonomie',
    who: 'me',
    within: 'week',
    source: 'Deci & Ryan 2000',
  },
  {
    id: 'kennisdeling-actie',
    helps: 'kennisdeling',
    who: 'team',
    within: 'month',
    source: 'Cevora round table on Agoria 2023',
  },
] as const satisfies readonly Advice[];
