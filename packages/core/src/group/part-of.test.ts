import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leergoesting } from '../instruments/leergoesting/leergoesting.js';
import { leerklimaat } from '../instruments/leerklimaat/leerklimaat.js';
import type { LeerResult } from '../model/result.js';
import { createResult } from '../scoring/create-result.js';
import { everywhere } from '../testing/sheets.js';
import { partOf } from './part-of.js';

const answers = { ...everywhere(leerklimaat, 4), ...everywhere(leergoesting, 2) };

function result(share: LeerResult['share'], team?: string): LeerResult {
  return createResult(
    leerklimaat,
    answers,
    { id: '0123456789abcdef0123456789abcdef', date: '2026-05-31', fast: false },
    {
      language: 'nl',
      share,
      test: false,
      modules: [leergoesting],
      ...(team !== undefined && { labels: { team } }),
    },
  );
}

test('The part of the instrument that was asked is the result itself', () => {
  const whole = result('answers', 'Noord');
  assert.equal(partOf(whole, 'leerklimaat'), whole);
});

test('The part of a module has its own version and scores, and the labels and answers of the result', () => {
  const whole = result('answers', 'Noord');
  const part = partOf(whole, 'leergoesting');
  const [module] = whole.modules ?? [];
  assert.deepEqual(part?.instrument, module?.instrument);
  assert.equal(part?.instrument.version, leergoesting.version);
  assert.deepEqual(part?.scores, module?.scores);
  assert.deepEqual(part?.labels, { team: 'Noord' });
  assert.deepEqual(part?.answers, whole.answers);
});

test('It has no labels or answers where the result has none', () => {
  const { labels: _, ...bare } = result('scores');
  const part = partOf(bare, 'leergoesting');
  assert.ok(part?.scores);
  assert.deepEqual([Object.hasOwn(part, 'labels'), Object.hasOwn(part, 'answers')], [false, false]);
});

test('There is no part of an instrument that was not asked', () => {
  assert.equal(partOf(result('answers'), 'leervoorkeur'), null);
  const { modules: _, ...alone } = result('answers');
  assert.equal(partOf(alone, 'leergoesting'), null);
});
