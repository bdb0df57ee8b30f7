import assert from 'node:assert/strict';
import { test } from 'node:test';
import { validateAnswers } from '../validate/validate-answers.js';
import { validateResult } from '../validate/validate-result.js';
import { DEFINITIONS } from './definitions.js';
import { syntheticOrganisation } from './synthetic-organisation.js';

const WISH = { seed: 3, teams: { Noord: 4, Zuid: 3 }, links: ['leerlijn'], round: '2026' };

for (const { instrument } of DEFINITIONS) {
  test(`Made-up people of ${instrument.id} are results as a widget makes them`, () => {
    const results = [...syntheticOrganisation(instrument, WISH)];
    assert.equal(results.length, 7);
    assert.equal(new Set(results.map(({ id }) => id)).size, 7);
    for (const result of results) {
      assert.deepEqual(validateResult(result), { ok: true, value: result });
      assert.equal(validateAnswers(instrument, result.answers).ok, true);
      assert.equal(result.labels?.round, '2026');
    }
    assert.deepEqual([...syntheticOrganisation(instrument, WISH)], results);
    assert.notDeepEqual([...syntheticOrganisation(instrument, { ...WISH, seed: 4 })], results);
  });
}
