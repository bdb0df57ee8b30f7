import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { leervoorkeurKeuze } from '../instruments/leervoorkeur/leervoorkeur-keuze.js';
import { leervoorkeur } from '../instruments/leervoorkeur/leervoorkeur.js';
import type { SharedInstrument } from './preference-code.js';
import { preferenceError } from './preference-error.js';
import { centredError } from './centred-error.js';

describe('The error of preferences', () => {
  for (const { id, assumptions } of [leervoorkeur, leervoorkeurKeuze]) {
    test(`of ${id} is what the instrument assumes`, () => {
      const { sd, reliability } = assumptions;
      assert.deepEqual(preferenceError([id]), { sd, reliability });
    });
  }

  test('of both together is the larger one', () => {
    const both: SharedInstrument[] = ['leervoorkeur', 'leervoorkeur-keuze'];
    const errorOf = (instruments: readonly SharedInstrument[]): number =>
      centredError(preferenceError(instruments), 5);
    const larger = Math.max(...both.map((instrument) => errorOf([instrument])));
    assert.equal(errorOf(both), larger);
    assert.equal(errorOf([...both].reverse()), larger);
  });

  test('of nobody is that of the statements', () => {
    assert.deepEqual(preferenceError([]), preferenceError(['leervoorkeur']));
  });
});
