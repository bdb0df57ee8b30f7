import type { Instrument } from '../../model/instrument.js';

/**
 * The climate survey in eighteen of its statements, three per dimension, for where time is short. Half the statements
 * make the score of one person less sure; for groups it loses little. Same item ids, so that answers can be laid
 * beside those to the full survey. No reversed statement: as one of three it would weigh too much.
 */
export const leerklimaatKort = {
  id: 'leerklimaat-kort',
  version: '1.0.0',
  validation: 'unvalidated',
  format: { kind: 'agreement', points: 5 },
  scales: [
    { id: 'leerleiderschap' },
    { id: 'opportuniteiten' },
    { id: 'steun' },
    { id: 'ruimte' },
    { id: 'autonomie' },
    { id: 'kennisdeling' },
  ],
  items: [
    { id: 'leerleiderschap-1', scale: 'leerleiderschap', optOut: true },
    { id: 'leerleiderschap-3', scale: 'leerleiderschap', optOut: true },
    { id: 'leerleiderschap-4', scale: 'leerleiderschap', optOut: true },
    { id: 'opportuniteiten-2', scale: 'opportuniteiten' },
    { id: 'opportuniteiten-3', scale: 'opportuniteiten' },
    { id: 'opportuniteiten-4', scale: 'opportuniteiten' },
    { id: 'steun-1', scale: 'steun' },
    { id: 'steun-2', scale: 'steun' },
    { id: 'steun-3', scale: 'steun' },
    { id: 'ruimte-1', scale: 'ruimte' },
    { id: 'ruimte-2', scale: 'ruimte' },
    { id: 'ruimte-3', scale: 'ruimte' },
    { id: 'autonomie-1', scale: 'autonomie' },
    { id: 'autonomie-3', scale: 'autonomie' },
    { id: 'autonomie-4', scale: 'autonomie' },
    { id: 'kennisdeling-1', scale: 'kennisdeling' },
    { id: 'kennisdeling-4', scale: 'kennisdeling' },
    { id: 'kennisdeling-5', scale: 'kennisdeling' },
  ],
  pages: [
    { id: 'deel-1', items: ['leerleiderschap-1', 'leerleiderschap-3', 'leerleiderschap-4'] },
    { id: 'deel-2', items: ['opportuniteiten-2', 'opportuniteiten-3', 'opportuniteiten-4'] },
    { id: 'deel-3', items: ['steun-1', 'steun-2', 'steun-3'] },
    { id: 'deel-4', items: ['ruimte-1', 'ruimte-2', 'ruimte-3'] },
    { id: 'deel-5', items: ['autonomie-1', 'autonomie-3', 'autonomie-4'] },
    { id: 'deel-6', items: ['kennisdeling-1', 'kennisdeling-4', 'kennisdeling-5'] },
  ],
  scoring: {
    profile: 'levels',
    answeredShare: 2 / 3,
    total: true,
    foundation: 'leerleiderschap',
  },
  assumptions: {
    reliability: 0.667,
    sd: 20.8,
    basis:
      'Assumed: three statements of the kind of which six have a reliability of .80 and an SD of 19, until this instrument has answers of its own from 100 people or more.',
  },
  sources: [
    { citation: 'Emonds, Dochy & Segers 2017', use: 'the six dimensions' },
    {
      citation: 'Crans, Bude, Beausaert & Segers 2021',
      use: 'the six dimensions, from interviews',
    },
    { citation: 'Agoria 2023', use: 'what each dimension looks like at work' },
    { citation: 'Beausaert 2023', use: 'leerleiderschap as what carries the other five' },
  ],
} as const satisfies Instrument;
