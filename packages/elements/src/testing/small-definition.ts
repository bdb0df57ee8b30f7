import type { Definition, Instrument, InstrumentText } from '@leerklimaat/core';

const instrument = {
  id: 'klein',
  version: '1.0.0',
  validation: 'unvalidated',
  format: { kind: 'agreement', points: 5 },
  scales: [{ id: 'a' }, { id: 'b' }],
  items: [
    { id: 'a-1', scale: 'a', optOut: true },
    { id: 'a-2', scale: 'a' },
    { id: 'b-1', scale: 'b' },
    { id: 'b-2', scale: 'b', reversed: true },
  ],
  pages: [
    { id: 'deel-1', items: ['a-1', 'a-2'] },
    { id: 'deel-2', items: ['b-1', 'b-2'] },
  ],
  scoring: { profile: 'levels', answeredShare: 0.5, total: true },
  assumptions: { reliability: 0.8, sd: 19, basis: 'Made up.' },
  sources: [{ citation: 'Iemand 2020', use: 'a test' }],
} as const satisfies Instrument;

const nl: InstrumentText<typeof instrument> = {
  language: 'nl',
  status: 'source',
  title: 'Hoe gaat het?',
  purpose: 'Je ziet straks hoe het gaat.',
  resultTitle: 'Hoe het gaat',
  referents: [{ question: 'Over wie gaat het?', answer: 'Over jou.' }],
  anchors: ['nooit', 'zelden', 'soms', 'vaak', 'altijd'],
  shortAnchors: ['nooit', 'zelden', 'soms', 'vaak', 'altijd'],
  optOut: 'weet ik niet',
  scales: {
    a: { name: 'Aandacht', shortName: 'Aandacht', meaning: 'Er is aandacht.' },
    b: { name: 'Bezinning', shortName: 'Bezinning', meaning: 'Er is bezinning.' },
  },
  pages: { 'deel-1': 'Denk aan vandaag', 'deel-2': 'Denk aan gisteren' },
  items: {
    'a-1': 'Ik kijk goed.',
    'a-2': 'Ik luister goed.',
    'b-1': 'Ik sta stil.',
    'b-2': 'Ik loop door.',
  },
};

const en: InstrumentText<typeof instrument> = {
  ...nl,
  language: 'en',
  status: 'translated',
  title: 'How is it going?',
  anchors: ['never', 'rarely', 'sometimes', 'often', 'always'],
  pages: { 'deel-1': 'Think of today', 'deel-2': 'Think of yesterday' },
  items: {
    'a-1': 'I look well.',
    'a-2': 'I listen well.',
    'b-1': 'I stand still.',
    'b-2': 'I walk on.',
  },
};

/** Two pages of two statements, in two languages: as little as a journey needs. */
export const smallDefinition: Definition = { instrument, texts: { nl, en } };

/** Another instrument: same statements, other version. */
export const nextDefinition: Definition = {
  ...smallDefinition,
  instrument: { ...instrument, version: '2.0.0' },
};
