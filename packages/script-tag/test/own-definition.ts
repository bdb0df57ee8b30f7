import type { Definition, SavedSession } from '@leerklimaat/core';

const NAMES = ['overleg', 'rust'];
const ITEMS = NAMES.flatMap((scale) =>
  [1, 2].map((number) => ({ id: `${scale}-${number}`, scale })),
);

/** A small instrument of a host's own: two scales, three points, no advice, nothing in the centre. */
export const ownDefinition: Definition = {
  instrument: {
    id: 'vergaderen',
    version: '2.1.0',
    validation: 'validated',
    format: { kind: 'frequency', points: 3 },
    scales: NAMES.map((id) => ({ id })),
    items: ITEMS,
    pages: [{ id: 'deel-1', items: ITEMS.map(({ id }) => id) }],
    scoring: { profile: 'levels', answeredShare: 0.5, total: false },
    assumptions: { reliability: 0.8, sd: 20, basis: 'Made up for a test.' },
    sources: [{ citation: 'Voorbeeld 2026', use: 'nothing' }],
  },
  texts: {
    nl: {
      language: 'nl',
      status: 'source',
      title: 'Hoe vergaderen jullie?',
      purpose: 'Je ziet hoe je overleg verloopt.',
      resultTitle: 'Hoe jij jullie overleg ziet',
      referents: [],
      anchors: ['nooit', 'soms', 'altijd'],
      shortAnchors: ['nooit', 'soms', 'altijd'],
      optOut: 'weet ik niet',
      scales: {
        overleg: { name: 'Overleg', shortName: 'Overleg', meaning: 'Iedereen komt aan het woord.' },
        rust: { name: 'Rust', shortName: 'Rust', meaning: 'Er is tijd om na te denken.' },
      },
      pages: { 'deel-1': 'Denk aan je laatste vergadering' },
      items: {
        'overleg-1': 'Iedereen komt aan het woord.',
        'overleg-2': 'We maken afspraken die helder zijn.',
        'rust-1': 'We nemen de tijd.',
        'rust-2': 'Een ongebruikelijkzeerlangsamengesteldwoord breekt op een smal scherm.',
      },
    },
  },
};

export const ownResult: SavedSession = {
  schema: 'urn:leerklimaat:session:1',
  instrument: { id: 'vergaderen', version: '2.1.0' },
  view: 'result',
  item: 'overleg-1',
  answers: { 'overleg-1': 3, 'overleg-2': 3, 'rust-1': 1, 'rust-2': 2 },
  chosen: [],
  completion: { id: '0123456789abcdef0123456789abcdef', date: '2026-05-31', fast: false },
};

/** Refused: an item belongs to a scale that is not there. */
export const brokenDefinition = {
  ...ownDefinition,
  instrument: { ...ownDefinition.instrument, scales: [{ id: 'overleg' }] },
} as Definition;
