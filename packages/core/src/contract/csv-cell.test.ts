import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseCsv } from '../testing/parse-csv.js';
import { fc } from '../testing/seeded.js';
import { csvCell, type CsvFormat, type CsvValue } from './csv-cell.js';

const ENGLISH: CsvFormat = { separator: ',', decimal: '.' };
const DUTCH: CsvFormat = { separator: ';', decimal: ',' };

const cases: readonly [what: string, value: CsvValue, expected: string, format?: CsvFormat][] = [
  ['plain text', 'ruimte', 'ruimte'],
  ['a truth value', false, 'false'],
  ['nothing', undefined, ''],
  ['a figure that is withheld', null, ''],
  ['a figure that is none', Number.NaN, ''],
  ['a figure', 66.5, '66.5'],
  ['a figure with a decimal comma', 66.5, '66,5', DUTCH],
  ['a decimal comma between commas', 66.5, '"66,5"', { separator: ',', decimal: ',' }],
  ['a negative figure: it stays one', -5, '-5'],
  ['text that looks like one', '-5', "'-5"],
  ['a formula', '=1+1', "'=1+1"],
  [
    'a formula with the separator of another country',
    '=HYPERLINK("x";1)',
    `"'=HYPERLINK(""x"";1)"`,
  ],
  ['a formula behind a space', ' =1+1', "' =1+1"],
  ['a full-width formula', '＝1+1', "'＝1+1"],
  ['a tab in front', '\tx', `"'\tx"`],
  ['a carriage return in front', '\rx', `"'\rx"`],
  ['quotes', 'de "baas"', '"de ""baas"""'],
  ['a line break', 'een\ntwee', '"een\ntwee"'],
];

describe('csvCell', () => {
  for (const [what, value, expected, format = ENGLISH] of cases) {
    test(`writes ${what}`, () => assert.equal(csvCell(value, format), expected));
  }

  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({
      unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', ';', "'", 'a'),
    }),
  );
  const format = fc.constantFrom(ENGLISH, DUTCH, { separator: '\t', decimal: '.' } as const);

  test('any text comes back, with at most an apostrophe in front, and never as a formula', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1 }), format, (row, options) => {
        const line = `${row.map((value) => csvCell(value, options)).join(options.separator)}\r\n`;
        const [read = []] = parseCsv(line, options.separator);
        assert.equal(read.length, row.length);
        for (const [index, cell] of read.entries()) {
          assert.ok(cell === row[index] || cell === `'${row[index]}`);
          assert.doesNotMatch(cell, /^[=+\-@\t\r]/);
        }
      }),
    );
  });

  test('any figure comes back', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        assert.equal(Number(csvCell(value, ENGLISH)), value === 0 ? 0 : value);
        assert.equal(Number(csvCell(value, DUTCH).replace(',', '.')), value === 0 ? 0 : value);
      }),
    );
  });
});
