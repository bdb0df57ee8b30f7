import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ALL_RULES } from '../../group/suppression-rules.js';
import { attackOrganisation } from './attack-organisation.js';
import { randomOrganisation } from './random-organisation.js';

const ORGANISATIONS = 200;

test('of 200 random organisations nothing is recovered, by an outsider or by any one colleague', (t) => {
  let [shown, bare] = [0, 0];
  for (let seed = 0; seed < ORGANISATIONS; seed += 1) {
    const report = attackOrganisation(randomOrganisation(seed), ALL_RULES);
    shown += report.shown;
    bare += report.bare;
    assert.deepEqual(
      { seed, outsider: report.outsider, insider: report.insider },
      { seed, outsider: null, insider: null },
    );
  }
  assert.ok(shown > 0 && shown < bare);
  t.diagnostic(`${shown} of the ${bare} figures shown that a bare minimum of people would show`);
});
