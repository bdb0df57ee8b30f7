import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fc } from '../testing/seeded.js';
import { leerklimaat } from '../instruments/leerklimaat/leerklimaat.js';
import type { IssueCode } from '../model/issue.js';
import { DEFINITIONS } from '../testing/definitions.js';
import { assertIssue } from '../testing/failing.js';
import { anySheet } from '../testing/sheets.js';
import { validateAnswers } from './validate-answers.js';

describe('Answers that are not right are refused, each at its place', () => {
  const CASES: readonly [unknown, IssueCode, string][] = [
    [undefined, 'missing', ''],
    [null, 'type', ''],
    ['ruimte-1', 'type', ''],
    [[1, 2, 3], 'type', ''],
    [{ 'ruimte-1': 0 }, 'range', '/ruimte-1'],
    [{ 'ruimte-1': 6 }, 'range', '/ruimte-1'],
    [{ 'ruimte-1': Infinity }, 'range', '/ruimte-1'],
    [{ 'ruimte-1': 2.5 }, 'type', '/ruimte-1'],
    [{ 'ruimte-1': Number.NaN }, 'type', '/ruimte-1'],
    [{ 'ruimte-1': '3' }, 'type', '/ruimte-1'],
    [{ 'ruimte-1': true }, 'type', '/ruimte-1'],
    [{ 'ruimte-1': [3] }, 'type', '/ruimte-1'],
    [{ 'ruimte-1': 3n }, 'type', '/ruimte-1'],
    [{ 'ruimte-1': 'na' }, 'range', '/ruimte-1'],
    [{ 'ruimte-7': 3 }, 'unknown', '/ruimte-7'],
    [{ 'ruimte-1': 3, 'ruimte-2': 9, 'ruimte-3': 3 }, 'range', '/ruimte-2'],
    [{ 'a/b~c': 3 }, 'unknown', '/a~1b~0c'],
  ];
  for (const [input, code, path] of CASES) {
    const shown = JSON.stringify(input, (_key, value) =>
      typeof value === 'number' || typeof value === 'bigint' ? String(value) : (value as unknown),
    );
    test(`${shown}: ${code} at ‘${path}’`, () => {
      assertIssue(validateAnswers(leerklimaat, input), code, path);
    });
  }
});

describe('Answers that are right come back as a copy', () => {
  for (const { instrument } of DEFINITIONS) {
    test(`of any sheet of ${instrument.id}`, () => {
      fc.assert(
        fc.property(anySheet(instrument), (answers) => {
          const read = validateAnswers(instrument, answers);
          assert.ok(read.ok);
          assert.deepEqual(read.value, { ...answers });
          assert.notEqual(read.value, answers);
        }),
      );
    });
  }

  test('without what is null or undefined, whether known or not', () => {
    const input = { 'ruimte-1': 3, 'ruimte-2': null, 'ruimte-3': undefined, vreemd: null };
    const read = validateAnswers(leerklimaat, input);
    assert.deepEqual(read, { ok: true, value: { 'ruimte-1': 3 } });
  });

  test('and what a page has given to all objects is no answer', (context) => {
    const everyone = Object.prototype as unknown as Record<string, unknown>;
    everyone['vreemd'] = 9;
    context.after(() => delete everyone['vreemd']);
    const read = validateAnswers(leerklimaat, { 'ruimte-1': 3 });
    assert.ok(read.ok);
    assert.deepEqual(Object.keys(read.value), ['ruimte-1']);
  });
});
