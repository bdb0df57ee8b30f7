import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leerleiderDefinition } from '../leerleider/leerleider-definition.js';
import { leerleiderQuestions } from '../leerleider/leerleider-questions.js';
import { supportLinks } from '../support-links.js';
import { leerklimaatActions } from './leerklimaat-actions.js';
import { leerklimaatDefinition } from './leerklimaat-definition.js';
import { leerklimaatKortDefinition } from './leerklimaat-kort-definition.js';
import { leerklimaatKortQuestions } from './leerklimaat-kort-questions.js';
import { leerklimaatQuestions } from './leerklimaat-questions.js';

const PARTS = [
  {
    whole: leerklimaatDefinition,
    parts: { ...leerklimaatActions, ...leerklimaatQuestions },
  },
  {
    whole: leerklimaatKortDefinition,
    parts: { ...leerklimaatActions, ...leerklimaatKortQuestions },
  },
  { whole: leerleiderDefinition, parts: { ...leerleiderQuestions, links: supportLinks } },
];

for (const { whole, parts } of PARTS) {
  test(`The definition of ${whole.instrument.id} is what is asked with what to do`, () => {
    assert.deepEqual(whole, parts);
    assert.equal(whole.instrument, parts.instrument);
  });
}
