import type { Advice } from '../../model/text.js';

/** Three things that make it easier to speak up. */
export const veiligheidAdvice = [
  {
    id: 'veiligheid-a1',
    helps: 'veiligheid',
    who: 'me',
    within: 'week',
    source: 'Edmondson & Mortensen 2021',
  },
  {
    id: 'veiligheid-a2',
    helps: 'veiligheid',
    who: 'manager',
    within: 'week',
    source: 'Edmondson & Mortensen 2021',
  },
  {
    id: 'veiligheid-a3',
    helps: 'veiligheid',
    who: 'team',
    within: 'month',
    source: 'Cevora round table on Agoria 2023',
  },
] as const satisfies readonly Advice[];
