import type { Instrument } from '../../model/instrument.js';

/**
 * The three needs from which eagerness to learn grows, four statements each. `betrokkenheid` is the need for
 * relatedness, not work engagement. No total: the three feed eagerness, they are not parts of it.
 */
export const leergoesting = {
  id: 'leergoesting',
  version: '1.0.0',
  validation: 'unvalidated',
  format: { kind: 'agreement', points: 5 },
  scales: [{ id: 'autonomie' }, { id: 'betrokkenheid' }, { id: 'competentie' }],
  items: [
    { id: 'leergoesting-autonomie-1', scale: 'autonomie' },
    { id: 'leergoesting-autonomie-2', scale: 'autonomie' },
    { id: 'leergoesting-autonomie-3', scale: 'autonomie' },
    { id: 'leergoesting-autonomie-4', scale: 'autonomie' },
    { id: 'leergoesting-betrokkenheid-1', scale: 'betrokkenheid' },
    { id: 'leergoesting-betrokkenheid-2', scale: 'betrokkenheid' },
    { id: 'leergoesting-betrokkenheid-3', scale: 'betrokkenheid' },
    { id: 'leergoesting-betrokkenheid-4', scale: 'betrokkenheid' },
    { id: 'leergoesting-competentie-1', scale: 'competentie' },
    { id: 'leergoesting-competentie-2', scale: 'competentie' },
    { id: 'leergoesting-competentie-3', scale: 'competentie' },
    { id: 'leergoesting-competentie-4', scale: 'competentie' },
  ],
  pages: [
    {
      id: 'leergoesting-1',
      items: [
        'leergoesting-autonomie-1',
        'leergoesting-autonomie-2',
        'leergoesting-autonomie-3',
        'leergoesting-autonomie-4',
      ],
    },
    {
      id: 'leergoesting-2',
      items: [
        'leergoesting-betrokkenheid-1',
        'leergoesting-betrokkenheid-2',
        'leergoesting-betrokkenheid-3',
        'leergoesting-betrokkenheid-4',
      ],
    },
    {
      id: 'leergoesting-3',
      items: [
        'leergoesting-competentie-1',
        'leergoesting-competentie-2',
        'leergoesting-competentie-3',
        'leergoesting-competentie-4',
      ],
    },
  ],
  scoring: { profile: 'levels', answeredShare: 2 / 3, total: false },
  assumptions: {
    reliability: 0.727,
    sd: 19.9,
    basis:
      'Assumed: statements that correlate .40 with each other and have an SD of 26.9, until this instrument has answers of its own from 100 people or more.',
  },
  sources: [
    { citation: 'Deci & Ryan 2000', use: 'the three needs behind autonomous motivation' },
    { citation: 'Agoria 2023', use: 'the three needs as what feeds eagerness to learn' },
  ],
} as const satisfies Instrument;
