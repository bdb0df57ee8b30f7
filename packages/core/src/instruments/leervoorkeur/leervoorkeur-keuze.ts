import type { Instrument } from '../../model/instrument.js';

/**
 * The twenty statements about preferences as four choices of what fits best and what fits least: fastest, and free of
 * answering style. Scores of one person add up to a constant, so that they are for that person and for a talk only.
 */
export const leervoorkeurKeuze = {
  id: 'leervoorkeur-keuze',
  version: '1.0.0',
  validation: 'unvalidated',
  format: { kind: 'choice', points: 5 },
  scales: [
    { id: 'kennisVerwerven' },
    { id: 'participeren' },
    { id: 'ontdekken' },
    { id: 'kunstAfkijken' },
    { id: 'oefenen' },
  ],
  items: [
    {
      id: 'deel-1-best',
      scale: ['kennisVerwerven', 'ontdekken', 'oefenen', 'participeren', 'kunstAfkijken'],
      unlike: 'deel-1-minst',
    },
    {
      id: 'deel-1-minst',
      scale: ['kennisVerwerven', 'ontdekken', 'oefenen', 'participeren', 'kunstAfkijken'],
      unlike: 'deel-1-best',
      least: true,
    },
    {
      id: 'deel-2-best',
      scale: ['participeren', 'kunstAfkijken', 'kennisVerwerven', 'ontdekken', 'oefenen'],
      unlike: 'deel-2-minst',
    },
    {
      id: 'deel-2-minst',
      scale: ['participeren', 'kunstAfkijken', 'kennisVerwerven', 'ontdekken', 'oefenen'],
      unlike: 'deel-2-best',
      least: true,
    },
    {
      id: 'deel-3-best',
      scale: ['ontdekken', 'oefenen', 'participeren', 'kunstAfkijken', 'kennisVerwerven'],
      unlike: 'deel-3-minst',
    },
    {
      id: 'deel-3-minst',
      scale: ['ontdekken', 'oefenen', 'participeren', 'kunstAfkijken', 'kennisVerwerven'],
      unlike: 'deel-3-best',
      least: true,
    },
    {
      id: 'deel-4-best',
      scale: ['kunstAfkijken', 'kennisVerwerven', 'ontdekken', 'oefenen', 'participeren'],
      unlike: 'deel-4-minst',
    },
    {
      id: 'deel-4-minst',
      scale: ['kunstAfkijken', 'kennisVerwerven', 'ontdekken', 'oefenen', 'participeren'],
      unlike: 'deel-4-best',
      least: true,
    },
  ],
  pages: [
    { id: 'keuze-1', items: ['deel-1-best', 'deel-1-minst'] },
    { id: 'keuze-2', items: ['deel-2-best', 'deel-2-minst'] },
    { id: 'keuze-3', items: ['deel-3-best', 'deel-3-minst'] },
    { id: 'keuze-4', items: ['deel-4-best', 'deel-4-minst'] },
  ],
  scoring: { profile: 'best-worst', ipsative: true, answeredShare: 2 / 3, total: false },
  assumptions: {
    reliability: 0.61,
    sd: 21.7,
    basis:
      'Assumed: a simulation of five unrelated preferences and statements that load .65, until this instrument has answers of its own from 100 people or more.',
  },
  sources: [
    { citation: 'Ruijters & Simons 2010', use: 'the five preferences' },
    { citation: 'Bürkner, Schulte & Holling 2019', use: 'why choices do not compare people' },
    { citation: 'Pashler, McDaniel, Rohrer & Bjork 2008', use: 'no matching of teaching to style' },
  ],
} as const satisfies Instrument;
