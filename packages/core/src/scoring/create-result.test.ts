import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { leergoesting } from '../instruments/leergoesting/leergoesting.js';
import { leerklimaat } from '../instruments/leerklimaat/leerklimaat.js';
import { everywhere } from '../testing/sheets.js';
import { createResult } from './create-result.js';
import { scoreSheet } from './score-sheet.js';

const ALWAYS = ['schema', 'id', 'instrument', 'date', 'test', 'share'];
const answers = everywhere(leerklimaat, 4);
const completion = { id: 'f'.repeat(32), date: '2026-05-31', fast: true };

describe('A result carries what its share allows, and nothing else', () => {
  const CASES = [
    { share: 'completion', keys: ALWAYS },
    { share: 'scores', keys: [...ALWAYS, 'scores', 'flags'] },
    { share: 'answers', keys: [...ALWAYS, 'scores', 'flags', 'answers'] },
  ] as const;
  for (const { share, keys } of CASES) {
    test(share, () => {
      const result = createResult(leerklimaat, answers, completion, {
        language: 'nl-BE',
        share,
        test: true,
      });
      assert.deepEqual(Object.keys(result).sort(), [...keys].sort());
      const { schema, id, instrument, date } = result;
      assert.deepEqual(
        { schema, id, instrument, date, share: result.share, test: result.test },
        {
          schema: 'urn:leerklimaat:result:1',
          id: completion.id,
          instrument: { id: 'leerklimaat', version: leerklimaat.version, language: 'nl-BE' },
          date: '2026-05-31',
          share,
          test: true,
        },
      );
    });
  }
});

test('The scores and flags are those of scoreSheet, the answers a copy', () => {
  const settings = { language: 'nl', share: 'answers', test: false } as const;
  const result = createResult(leerklimaat, answers, completion, settings);
  const { flags, ...scores } = scoreSheet(leerklimaat, answers, { fast: true });
  assert.deepEqual(result.scores, scores);
  assert.deepEqual(result.flags, flags);
  assert.deepEqual(result.answers, answers);
  assert.notEqual(result.answers, answers);
  assert.equal(Object.isFrozen(answers), false);
});

describe('What a host adds', () => {
  const settings = { language: 'nl', share: 'scores', test: false } as const;

  test('labels go along as a copy, and none leave no trace', () => {
    const labels = { team: 'blauw' };
    const result = createResult(leerklimaat, answers, completion, { ...settings, labels });
    assert.deepEqual(result.labels, { team: 'blauw' });
    assert.equal(Object.isFrozen(labels), false);
    const bare = createResult(leerklimaat, answers, completion, { ...settings, labels: {} });
    assert.ok(!('labels' in bare));
  });

  test('modules are scored too, as far as the share allows', () => {
    const all = { ...answers, ...everywhere(leergoesting, 2) };
    const modules = [leergoesting];
    const instrument = { id: 'leergoesting', version: leergoesting.version };
    const { flags, ...scores } = scoreSheet(leergoesting, all, { fast: true });
    const result = createResult(leerklimaat, all, completion, { ...settings, modules });
    assert.deepEqual(result.modules, [{ instrument, scores, flags }]);
    const share = 'completion';
    const closed = createResult(leerklimaat, all, completion, { ...settings, modules, share });
    assert.deepEqual(closed.modules, [{ instrument }]);
  });
});

test('Nothing in a result can be changed', () => {
  const settings = { language: 'nl', share: 'answers', test: false } as const;
  const isDeepFrozen = (value: unknown): boolean =>
    typeof value !== 'object' ||
    value === null ||
    (Object.isFrozen(value) && Object.values(value).every(isDeepFrozen));
  assert.ok(isDeepFrozen(createResult(leerklimaat, answers, completion, settings)));
});
