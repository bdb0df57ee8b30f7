import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { fc } from '../testing/seeded.js';
import { anyResult } from '../testing/results.js';
import { anyChange, type Json } from '../testing/any-change.js';
import { changed } from '../testing/failing.js';
import { everywhere } from '../testing/sheets.js';
import { createResult } from '../scoring/create-result.js';
import { leerklimaat } from '../instruments/leerklimaat/leerklimaat.js';
import { DEFINITIONS } from '../testing/definitions.js';
import { validateResult } from '../validate/validate-result.js';
import { resultSchema } from './result-schema.js';

const ajv = new Ajv2020({ strict: true, allErrors: false, strictRequired: false });
const accepts = ajv.compile(resultSchema);

describe('The published schema and validateResult', () => {
  for (const definition of DEFINITIONS) {
    const { id } = definition.instrument;

    test(`accept every result of ${id}, and the file keeps all of it`, () => {
      fc.assert(
        fc.property(anyResult(definition), (result) => {
          const file = JSON.parse(JSON.stringify(result)) as Json;
          assert.ok(accepts(file), ajv.errorsText(accepts.errors));
          const read = validateResult(file);
          assert.ok(read.ok, read.ok ? '' : read.issues[0]!.message);
          assert.deepEqual(JSON.parse(JSON.stringify(read.value)), file);
        }),
      );
    });

    test(`agree on every result of ${id} in which something was changed`, () => {
      let refused = 0;
      const mutated = fc.tuple(anyResult(definition), anyChange()).map(([result, change]) => {
        const file = JSON.parse(JSON.stringify(result)) as Json;
        change(file);
        return file;
      });
      fc.assert(
        fc.property(mutated, (file) => {
          const read = validateResult(file);
          if (!read.ok) refused += 1;
          const why = read.ok ? ajv.errorsText(accepts.errors) : read.issues[0]!.message;
          assert.equal(read.ok, accepts(file), why);
        }),
        { numRuns: 500 },
      );
      assert.ok(refused > 100, `${refused} of 500 changes were refused`);
    });
  }
});

describe('At the edges both say the same', () => {
  const settings = {
    language: 'nl',
    share: 'answers',
    test: false,
    labels: { round: '1' },
  } as const;
  const completion = { id: 'a'.repeat(32), date: '2026-05-31', fast: false };
  const result = createResult(leerklimaat, everywhere(leerklimaat, 4), completion, settings);
  const scored = { scores: result.scores, flags: result.flags };
  const CASES: readonly [path: string, allowed: unknown, refused: unknown][] = [
    ['/scores/answered', 500, 501],
    ['/scores/scales/0/items', 500, 501],
    ['/scores/scales/0/mean', 11, 11.1],
    ['/scores/scales/0/word/almost', 10, 11],
    ['/scores/total/value', 100, 100.1],
    ['/answers/ruimte-1', 999, 1000],
    ['/instrument/id', 'x'.repeat(64), 'x'.repeat(65)],
    ['/instrument/language', 'nl-Latn-BE', 'nl_BE'],
    ['/instrument/version', '999999.0.0', '1000000.0.0'],
    ['/date', '2026-12-31', '2026-12-32'],
    ['/flags', ['fast'], ['fast', 'fast']],
    ['/labels/team', 'x'.repeat(100), 'x'.repeat(101)],
    ['/labels/link', '🌱'.repeat(100), ''],
    ['/modules', [{ instrument: { id: 'x', version: '1.0.0' }, ...scored }], []],
  ];
  for (const [path, allowed, refused] of CASES) {
    test(`${path} may be ${JSON.stringify(allowed)}, not ${JSON.stringify(refused)}`, () => {
      for (const [value, ok] of [
        [allowed, true],
        [refused, false],
      ] as const) {
        const file = changed(result, path, value);
        assert.deepEqual([accepts(file), validateResult(file).ok], [ok, ok]);
      }
    });
  }
});
