import type { Instrument } from '../../model/instrument.js';

/**
 * Five preferences of four statements, on pages that hold one statement of each. Read within the person: as a language
 * for talks, not as a talent, and not as advice on how someone should be taught.
 */
export const leervoorkeur = {
  id: 'leervoorkeur',
  version: '1.0.0',
  validation: 'unvalidated',
  format: { kind: 'agreement', points: 5 },
  scales: [
    { id: 'kennisVerwerven' },
    { id: 'participeren' },
    { id: 'ontdekken' },
    { id: 'kunstAfkijken' },
    { id: 'oefenen' },
  ],
  items: [
    { id: 'kennisVerwerven-1', scale: 'kennisVerwerven' },
    { id: 'ontdekken-1', scale: 'ontdekken' },
    { id: 'oefenen-1', scale: 'oefenen' },
    { id: 'participeren-1', scale: 'participeren' },
    { id: 'kunstAfkijken-1', scale: 'kunstAfkijken' },
    { id: 'participeren-2', scale: 'participeren' },
    { id: 'kunstAfkijken-2', scale: 'kunstAfkijken' },
    { id: 'kennisVerwerven-2', scale: 'kennisVerwerven' },
    { id: 'ontdekken-2', scale: 'ontdekken' },
    { id: 'oefenen-2', scale: 'oefenen' },
    { id: 'ontdekken-3', scale: 'ontdekken' },
    { id: 'oefenen-3', scale: 'oefenen' },
    { id: 'participeren-3', scale: 'participeren' },
    { id: 'kunstAfkijken-3', scale: 'kunstAfkijken' },
    { id: 'kennisVerwerven-3', scale: 'kennisVerwerven' },
    { id: 'kunstAfkijken-4', scale: 'kunstAfkijken' },
    { id: 'kennisVerwerven-4', scale: 'kennisVerwerven' },
    { id: 'ontdekken-4', scale: 'ontdekken' },
    { id: 'oefenen-4', scale: 'oefenen' },
    { id: 'participeren-4', scale: 'participeren' },
  ],
  pages: [
    {
      id: 'deel-1',
      items: ['kennisVerwerven-1', 'ontdekken-1', 'oefenen-1', 'participeren-1', 'kunstAfkijken-1'],
    },
    {
      id: 'deel-2',
      items: ['participeren-2', 'kunstAfkijken-2', 'kennisVerwerven-2', 'ontdekken-2', 'oefenen-2'],
    },
    {
      id: 'deel-3',
      items: ['ontdekken-3', 'oefenen-3', 'participeren-3', 'kunstAfkijken-3', 'kennisVerwerven-3'],
    },
    {
      id: 'deel-4',
      items: ['kunstAfkijken-4', 'kennisVerwerven-4', 'ontdekken-4', 'oefenen-4', 'participeren-4'],
    },
  ],
  scoring: { profile: 'preferences', answeredShare: 2 / 3, total: false },
  assumptions: {
    reliability: 0.8,
    sd: 19,
    basis: 'Assumed, until this instrument has answers of its own from 100 people or more.',
  },
  sources: [
    { citation: 'Ruijters & Simons 2010', use: 'the five preferences' },
    { citation: 'Pashler, McDaniel, Rohrer & Bjork 2008', use: 'no matching of teaching to style' },
  ],
} as const satisfies Instrument;
