import type { Instrument } from '../../model/instrument.js';

/**
 * Six carriers of a learning culture, one statement per element: a checklist of conditions that need not go together,
 * so that the statements make up a carrier and do not mirror it.
 */
export const leercultuurdragers = {
  id: 'leercultuurdragers',
  version: '1.0.0',
  validation: 'unvalidated',
  format: { kind: 'agreement', points: 5 },
  scales: [
    { id: 'inhoud', formative: true },
    { id: 'veiligeRuimte', formative: true },
    { id: 'samenwerken', formative: true, reliability: 0.769 },
    { id: 'leiderschap', formative: true },
    { id: 'organisatie', formative: true, reliability: 0.769 },
    { id: 'omgeving', formative: true },
  ],
  items: [
    { id: 'inhoud-1', scale: 'inhoud', optOut: true },
    { id: 'inhoud-2', scale: 'inhoud', optOut: true },
    { id: 'inhoud-3', scale: 'inhoud', optOut: true },
    { id: 'veiligeRuimte-1', scale: 'veiligeRuimte', optOut: true },
    { id: 'veiligeRuimte-2', scale: 'veiligeRuimte', optOut: true },
    { id: 'veiligeRuimte-3', scale: 'veiligeRuimte', optOut: true },
    { id: 'samenwerken-1', scale: 'samenwerken', optOut: true },
    { id: 'samenwerken-2', scale: 'samenwerken', optOut: true },
    { id: 'samenwerken-3', scale: 'samenwerken', optOut: true },
    { id: 'samenwerken-4', scale: 'samenwerken', optOut: true },
    { id: 'samenwerken-5', scale: 'samenwerken', optOut: true },
    { id: 'leiderschap-1', scale: 'leiderschap', optOut: true },
    { id: 'leiderschap-2', scale: 'leiderschap', optOut: true },
    { id: 'leiderschap-3', scale: 'leiderschap', optOut: true },
    { id: 'organisatie-1', scale: 'organisatie', optOut: true },
    { id: 'organisatie-2', scale: 'organisatie', optOut: true },
    { id: 'organisatie-3', scale: 'organisatie', optOut: true, twoIdeas: true },
    { id: 'organisatie-4', scale: 'organisatie', optOut: true },
    { id: 'organisatie-5', scale: 'organisatie', optOut: true },
    { id: 'omgeving-1', scale: 'omgeving', optOut: true },
    { id: 'omgeving-2', scale: 'omgeving', optOut: true },
    { id: 'omgeving-3', scale: 'omgeving', optOut: true, twoIdeas: true },
  ],
  pages: [
    { id: 'leercultuurdragers-1', items: ['inhoud-1', 'inhoud-2', 'inhoud-3'] },
    {
      id: 'leercultuurdragers-2',
      items: ['veiligeRuimte-1', 'veiligeRuimte-2', 'veiligeRuimte-3'],
    },
    {
      id: 'leercultuurdragers-3',
      items: ['samenwerken-1', 'samenwerken-2', 'samenwerken-3', 'samenwerken-4', 'samenwerken-5'],
    },
    { id: 'leercultuurdragers-4', items: ['leiderschap-1', 'leiderschap-2', 'leiderschap-3'] },
    {
      id: 'leercultuurdragers-5',
      items: ['organisatie-1', 'organisatie-2', 'organisatie-3', 'organisatie-4', 'organisatie-5'],
    },
    { id: 'leercultuurdragers-6', items: ['omgeving-1', 'omgeving-2', 'omgeving-3'] },
  ],
  scoring: { profile: 'levels', answeredShare: 2 / 3, total: false },
  assumptions: {
    reliability: 0.667,
    sd: 20.8,
    basis:
      'Assumed, as if the statements of a carrier mirrored it: statements that correlate .40 with each other and have an SD of 26.9, until this instrument has answers of its own from 100 people or more.',
  },
  sources: [{ citation: 'Korevaar et al. 2020', use: 'the six carriers and their elements' }],
} as const satisfies Instrument;
