import type { Advice } from '../../model/text.js';

/** One thing to do per feature. */
export const leercultuurkenmerkenAdvice = [
  {
    id: 'kenmerk-openheid-a1',
    helps: 'openheid',
    who: 'team',
    within: 'week',
    source: 'Cevora round table on Agoria 2023',
  },
  {
    id: 'kenmerk-kennis-a1',
    helps: 'kennis',
    who: 'organisation',
    within: 'month',
    source: 'Cevora round table on Agoria 2023',
  },
  {
    id: 'kenmerk-toegang-a1',
    helps: 'toegang',
    who: 'organisation',
    within: 'quarter',
    source: 'Cevora round table on Agoria 2023',
  },
  {
    id: 'kenmerk-steunLeiding-a1',
    helps: 'steunLeiding',
    who: 'manager',
    within: 'week',
    source: 'Beausaert 2023',
  },
  {
    id: 'kenmerk-feedback-a1',
    helps: 'feedback',
    who: 'team',
    within: 'week',
    source: 'field study on Emonds, Dochy & Segers 2017',
  },
  {
    id: 'kenmerk-vernieuwing-a1',
    helps: 'vernieuwing',
    who: 'team',
    within: 'month',
    source: 'Emonds, Dochy & Segers 2017',
  },
  { id: 'kenmerk-groei-a1', helps: 'groei', who: 'me', within: 'week', source: 'Deci & Ryan 2000' },
] as const satisfies readonly Advice[];
