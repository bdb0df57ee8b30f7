import type { Instrument } from '../../model/instrument.js';

/**
 * Seven features of a good learning culture, two statements each: the first of each on one page, the second on the next.
 * Culture is shared and hardly noticed by those in it, so this is what one person sees of it.
 */
export const leercultuurkenmerken = {
  id: 'leercultuurkenmerken',
  version: '1.0.0',
  validation: 'unvalidated',
  format: { kind: 'agreement', points: 5 },
  scales: [
    { id: 'openheid' },
    { id: 'kennis' },
    { id: 'toegang' },
    { id: 'steunLeiding' },
    { id: 'feedback' },
    { id: 'vernieuwing' },
    { id: 'groei' },
  ],
  items: [
    { id: 'kenmerk-openheid-1', scale: 'openheid', optOut: true },
    { id: 'kenmerk-kennis-1', scale: 'kennis', optOut: true },
    { id: 'kenmerk-toegang-1', scale: 'toegang', optOut: true },
    { id: 'kenmerk-steunLeiding-1', scale: 'steunLeiding', optOut: true },
    { id: 'kenmerk-feedback-1', scale: 'feedback', optOut: true },
    { id: 'kenmerk-vernieuwing-1', scale: 'vernieuwing', optOut: true },
    { id: 'kenmerk-groei-1', scale: 'groei', optOut: true },
    { id: 'kenmerk-openheid-2', scale: 'openheid', optOut: true },
    { id: 'kenmerk-kennis-2', scale: 'kennis', optOut: true },
    { id: 'kenmerk-toegang-2', scale: 'toegang', optOut: true },
    { id: 'kenmerk-steunLeiding-2', scale: 'steunLeiding', optOut: true },
    { id: 'kenmerk-feedback-2', scale: 'feedback', optOut: true },
    { id: 'kenmerk-vernieuwing-2', scale: 'vernieuwing', optOut: true },
    { id: 'kenmerk-groei-2', scale: 'groei', optOut: true },
  ],
  pages: [
    {
      id: 'leercultuurkenmerken-1',
      items: [
        'kenmerk-openheid-1',
        'kenmerk-kennis-1',
        'kenmerk-toegang-1',
        'kenmerk-steunLeiding-1',
        'kenmerk-feedback-1',
        'kenmerk-vernieuwing-1',
        'kenmerk-groei-1',
      ],
    },
    {
      id: 'leercultuurkenmerken-2',
      items: [
        'kenmerk-openheid-2',
        'kenmerk-kennis-2',
        'kenmerk-toegang-2',
        'kenmerk-steunLeiding-2',
        'kenmerk-feedback-2',
        'kenmerk-vernieuwing-2',
        'kenmerk-groei-2',
      ],
    },
  ],
  scoring: { profile: 'levels', answeredShare: 2 / 3, total: true },
  assumptions: {
    reliability: 0.571,
    sd: 22.5,
    basis:
      'Assumed: statements that correlate .40 with each other and have an SD of 26.9, until this instrument has answers of its own from 100 people or more.',
  },
  sources: [
    { citation: 'Schein 2010', use: 'what a culture is, and that its members hardly notice it' },
    { citation: 'Heijboer 2013', use: 'learning culture as what gives learning its direction' },
    { citation: 'Agoria 2023', use: 'culture as part of what lies below the waterline' },
  ],
} as const satisfies Instrument;
