import type { Instrument } from '../../model/instrument.js';

/**
 * Seven risks that people take with each other when they trust their team. All of them are said without a negation:
 * negated statements about safety load badly and are read wrong.
 */
export const veiligheid = {
  id: 'veiligheid',
  version: '1.0.0',
  validation: 'unvalidated',
  format: { kind: 'agreement', points: 5 },
  scales: [{ id: 'veiligheid' }],
  items: [
    { id: 'veiligheid-1', scale: 'veiligheid' },
    { id: 'veiligheid-2', scale: 'veiligheid' },
    { id: 'veiligheid-3', scale: 'veiligheid' },
    { id: 'veiligheid-4', scale: 'veiligheid' },
    { id: 'veiligheid-5', scale: 'veiligheid' },
    { id: 'veiligheid-6', scale: 'veiligheid' },
    { id: 'veiligheid-7', scale: 'veiligheid' },
  ],
  pages: [
    {
      id: 'veiligheid-deel-1',
      items: [
        'veiligheid-1',
        'veiligheid-2',
        'veiligheid-3',
        'veiligheid-4',
        'veiligheid-5',
        'veiligheid-6',
        'veiligheid-7',
      ],
    },
  ],
  scoring: { profile: 'levels', answeredShare: 2 / 3, total: false },
  assumptions: {
    reliability: 0.824,
    sd: 18.7,
    basis:
      'Assumed: seven statements that correlate .40 with each other and have an SD of 26.9, until this instrument has answers of its own from 100 people or more.',
  },
  sources: [
    { citation: 'Edmondson & Mortensen 2021', use: 'what psychological safety means' },
    { citation: 'Agoria 2023', use: 'safety as part of what lies below the waterline' },
  ],
} as const satisfies Instrument;
