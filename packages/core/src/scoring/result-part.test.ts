import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { LeerResult } from '../model/result.js';
import { makeInstrument } from '../testing/make-instrument.js';
import { resultPart } from './result-part.js';

const instrument = { ...makeInstrument({ scales: { a: ['a-1'] } }), id: 'mine', version: '2.1.0' };

const result: LeerResult = {
  schema: 'urn:leerklimaat:result:1',
  id: 'f'.repeat(32),
  instrument: { id: 'main', version: '1.0.0', language: 'nl' },
  date: '2026-05-31',
  test: false,
  share: 'completion',
};

describe('The part of an instrument', () => {
  test('is the result itself', () => {
    const own = { ...result, instrument: { ...result.instrument, id: 'mine', version: '2.0.7' } };
    const found = resultPart(instrument, own);
    assert.deepEqual(found, { path: '', version: '2.0.7', isComparable: true });
  });

  test('or one of its modules', () => {
    const modules = ['other', 'mine'].map((id) => ({ instrument: { id, version: '20.1.0' } }));
    const found = resultPart(instrument, { ...result, modules });
    assert.deepEqual(found, { path: '/modules/1', version: '20.1.0', isComparable: false });
  });

  test('or is not there', () => {
    assert.equal(resultPart(instrument, result), null);
  });
});
