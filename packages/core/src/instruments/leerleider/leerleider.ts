import type { Instrument } from '../../model/instrument.js';

/**
 * Fifteen behaviours of a manager who lets people learn, in the order of their source. A list of actions first and a
 * scale second: its alpha will be high because people answer from an overall impression.
 */
export const leerleider = {
  id: 'leerleider',
  version: '1.0.0',
  validation: 'unvalidated',
  format: { kind: 'frequency', points: 5 },
  scales: [{ id: 'leerleiderschap' }],
  items: [
    { id: 'gedrag-1', scale: 'leerleiderschap', twoIdeas: true },
    { id: 'gedrag-2', scale: 'leerleiderschap', twoIdeas: true },
    { id: 'gedrag-3', scale: 'leerleiderschap' },
    { id: 'gedrag-4', scale: 'leerleiderschap' },
    { id: 'gedrag-5', scale: 'leerleiderschap' },
    { id: 'gedrag-6', scale: 'leerleiderschap' },
    { id: 'gedrag-7', scale: 'leerleiderschap', twoIdeas: true },
    { id: 'gedrag-8', scale: 'leerleiderschap' },
    { id: 'gedrag-9', scale: 'leerleiderschap', twoIdeas: true },
    { id: 'gedrag-10', scale: 'leerleiderschap' },
    { id: 'gedrag-11', scale: 'leerleiderschap', twoIdeas: true },
    { id: 'gedrag-12', scale: 'leerleiderschap' },
    { id: 'gedrag-13', scale: 'leerleiderschap', twoIdeas: true },
    { id: 'gedrag-14', scale: 'leerleiderschap' },
    { id: 'gedrag-15', scale: 'leerleiderschap' },
  ],
  pages: [
    { id: 'deel-1', items: ['gedrag-1', 'gedrag-2', 'gedrag-3', 'gedrag-4', 'gedrag-5'] },
    { id: 'deel-2', items: ['gedrag-6', 'gedrag-7', 'gedrag-8', 'gedrag-9', 'gedrag-10'] },
    { id: 'deel-3', items: ['gedrag-11', 'gedrag-12', 'gedrag-13', 'gedrag-14', 'gedrag-15'] },
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
