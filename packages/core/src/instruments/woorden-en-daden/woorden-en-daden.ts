import type { Instrument } from '../../model/instrument.js';

/**
 * Talking about learning and doing it, with what brings people to both: how often people talk, what they did in three
 * months, three stimuli, and what managers do. Whether one leads to the other is not known, so the scales are never
 * laid beside each other as levels.
 */
export const woordenEnDaden = {
  id: 'woorden-en-daden',
  version: '1.0.0',
  validation: 'unvalidated',
  format: { kind: 'agreement', points: 5 },
  scales: [
    { id: 'praten', format: { kind: 'frequency', points: 5 }, reliability: 0.4, oftenFrom: 3 },
    { id: 'leeractiviteiten', format: { kind: 'count', most: 30 }, formative: true },
    { id: 'prikkels', formative: true },
    { id: 'leidinggevenden', format: { kind: 'frequency', points: 5 }, reliability: 0.769 },
  ],
  items: [
    { id: 'praten-1', scale: 'praten' },
    { id: 'leeractiviteiten-1', scale: 'leeractiviteiten' },
    { id: 'leeractiviteiten-2', scale: 'leeractiviteiten' },
    { id: 'leeractiviteiten-3', scale: 'leeractiviteiten' },
    { id: 'leeractiviteiten-4', scale: 'leeractiviteiten' },
    { id: 'leeractiviteiten-5', scale: 'leeractiviteiten' },
    { id: 'leeractiviteiten-6', scale: 'leeractiviteiten' },
    { id: 'leeractiviteiten-7', scale: 'leeractiviteiten' },
    { id: 'leeractiviteiten-8', scale: 'leeractiviteiten' },
    { id: 'prikkels-1', scale: 'prikkels' },
    { id: 'prikkels-2', scale: 'prikkels', twoIdeas: true },
    { id: 'prikkels-3', scale: 'prikkels', optOut: true, twoIdeas: true },
    { id: 'leidinggevenden-1', scale: 'leidinggevenden', optOut: true },
    { id: 'leidinggevenden-2', scale: 'leidinggevenden', optOut: true },
    { id: 'leidinggevenden-3', scale: 'leidinggevenden', optOut: true },
    { id: 'leidinggevenden-4', scale: 'leidinggevenden', optOut: true },
    { id: 'leidinggevenden-5', scale: 'leidinggevenden', optOut: true, twoIdeas: true },
  ],
  pages: [
    { id: 'woorden-en-daden-1', items: ['praten-1'] },
    {
      id: 'woorden-en-daden-2',
      items: [
        'leeractiviteiten-1',
        'leeractiviteiten-2',
        'leeractiviteiten-3',
        'leeractiviteiten-4',
      ],
    },
    {
      id: 'woorden-en-daden-3',
      items: [
        'leeractiviteiten-5',
        'leeractiviteiten-6',
        'leeractiviteiten-7',
        'leeractiviteiten-8',
      ],
    },
    { id: 'woorden-en-daden-4', items: ['prikkels-1', 'prikkels-2', 'prikkels-3'] },
    {
      id: 'woorden-en-daden-5',
      items: [
        'leidinggevenden-1',
        'leidinggevenden-2',
        'leidinggevenden-3',
        'leidinggevenden-4',
        'leidinggevenden-5',
      ],
    },
  ],
  scoring: { profile: 'separate', answeredShare: 2 / 3, total: false },
  assumptions: {
    reliability: 0.667,
    sd: 20.8,
    basis:
      'Assumed: statements that correlate .40 with each other and have an SD of 26.9, until this instrument has answers of its own from 100 people or more.',
  },
  sources: [
    {
      citation: 'Field study on Emonds, Dochy & Segers 2017',
      use: 'talk and activities, the three stimuli, what managers do',
    },
    {
      citation: 'Noe, Tews & Marand 2013',
      use: 'learning from oneself, from each other and from other sources',
    },
  ],
} as const satisfies Instrument;
