import type { Instrument } from '../../model/instrument.js';

/**
 * The fifteen behaviours of `leerleider` as a team member sees them, in the same order: `spiegel-N` is `gedrag-N`. A
 * mirror for a talk, read only as the mean of several people.
 */
export const leerleiderSpiegel = {
  id: 'leerleider-spiegel',
  version: '1.0.0',
  validation: 'unvalidated',
  format: { kind: 'frequency', points: 5 },
  scales: [{ id: 'leerleiderschap' }],
  items: [
    { id: 'spiegel-1', scale: 'leerleiderschap', optOut: true, twoIdeas: true },
    { id: 'spiegel-2', scale: 'leerleiderschap', optOut: true, twoIdeas: true },
    { id: 'spiegel-3', scale: 'leerleiderschap', optOut: true },
    { id: 'spiegel-4', scale: 'leerleiderschap', optOut: true },
    { id: 'spiegel-5', scale: 'leerleiderschap', optOut: true },
    { id: 'spiegel-6', scale: 'leerleiderschap', optOut: true },
    { id: 'spiegel-7', scale: 'leerleiderschap', optOut: true, twoIdeas: true },
    { id: 'spiegel-8', scale: 'leerleiderschap', optOut: true },
    { id: 'spiegel-9', scale: 'leerleiderschap', optOut: true, twoIdeas: true },
    { id: 'spiegel-10', scale: 'leerleiderschap', optOut: true },
    { id: 'spiegel-11', scale: 'leerleiderschap', optOut: true, twoIdeas: true },
    { id: 'spiegel-12', scale: 'leerleiderschap', optOut: true },
    { id: 'spiegel-13', scale: 'leerleiderschap', optOut: true, twoIdeas: true },
    { id: 'spiegel-14', scale: 'leerleiderschap', optOut: true },
    { id: 'spiegel-15', scale: 'leerleiderschap', optOut: true },
  ],
  pages: [
    {
      id: 'spiegel-deel-1',
      items: ['spiegel-1', 'spiegel-2', 'spiegel-3', 'spiegel-4', 'spiegel-5'],
    },
    {
      id: 'spiegel-deel-2',
      items: ['spiegel-6', 'spiegel-7', 'spiegel-8', 'spiegel-9', 'spiegel-10'],
    },
    {
      id: 'spiegel-deel-3',
      items: ['spiegel-11', 'spiegel-12', 'spiegel-13', 'spiegel-14', 'spiegel-15'],
    },
  ],
  scoring: { profile: 'levels', answeredShare: 2 / 3, total: false },
  assumptions: {
    reliability: 0.89,
    sd: 19.3,
    basis:
      'Assumed: the figures of eleven leadership items in another study (Bliese, Halverson & Rothberg 2000), until this instrument has answers of its own.',
  },
  sources: [
    { citation: 'Beausaert 2023', use: 'the fifteen behaviours and their order' },
    { citation: 'Cevora round table on Agoria 2023', use: 'the five facets behind the actions' },
  ],
} as const satisfies Instrument;
