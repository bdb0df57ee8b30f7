import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { csvRows } from './csv-rows.js';

describe('Rows of a table', () => {
  const cases: readonly (readonly [
    name: string,
    text: string,
    rows: readonly (readonly [line: number, cells: readonly string[] | null])[],
  ])[] = [
    [
      'end with a line break or without',
      'a,b\n1,2',
      [
        [1, ['a', 'b']],
        [2, ['1', '2']],
      ],
    ],
    [
      'do not go on behind the last line break',
      'a,b\n1,2\n',
      [
        [1, ['a', 'b']],
        [2, ['1', '2']],
      ],
    ],
    ['are none of no text', '', []],
    [
      'may end with carriage returns',
      'a;b\r\n1;2\r\n',
      [
        [1, ['a', 'b']],
        [2, ['1', '2']],
      ],
    ],
    [
      'keep their line behind empty ones',
      'a,b\n\n1,2',
      [
        [1, ['a', 'b']],
        [2, ['']],
        [3, ['1', '2']],
      ],
    ],
    [
      'keep their line behind quoted line breaks',
      'a,b\n"1\n1",2\n3,4',
      [
        [1, ['a', 'b']],
        [2, ['1\n1', '2']],
        [4, ['3', '4']],
      ],
    ],
    ['have quotes and separators in quotes', '"a ""b"", c",d', [[1, ['a "b", c', 'd']]]],
    ['have empty quotes', '"",b', [[1, ['', 'b']]]],
    [
      'may end with an empty cell',
      'a,b,\n1,,\n',
      [
        [1, ['a', 'b', '']],
        [2, ['1', '', '']],
      ],
    ],
    ['lose blanks around cells', ' a , b \n', [[1, ['a', 'b']]]],
    [
      'are lost one by one where a quote is never closed',
      'a,b\n"1,2\n3,4',
      [
        [1, ['a', 'b']],
        [2, null],
        [3, ['3', '4']],
      ],
    ],
    [
      'are lost at the end too',
      'a,b\n"1,2',
      [
        [1, ['a', 'b']],
        [2, null],
      ],
    ],
    ['are separated as the first line says', 'sep=|\na|b;c;d\n', [[2, ['a', 'b;c;d']]]],
    ['also where that line ends as Windows has it', 'sep=,\r\na,b\n', [[2, ['a', 'b']]]],
    [
      'say so in the first line only',
      'a,b\nsep=;\n1,2',
      [
        [1, ['a', 'b']],
        [2, ['sep=;']],
        [3, ['1', '2']],
      ],
    ],
    ['are separated by what stands most in the first row', 'a,b,c;d\n', [[1, ['a', 'b', 'c;d']]]],
    [
      'whatever stands in others',
      'a,b\n1;2;3;4,5',
      [
        [1, ['a', 'b']],
        [2, ['1;2;3;4', '5']],
      ],
    ],
    [
      'may have tabs',
      'a\tb\n1\t2,5\n',
      [
        [1, ['a', 'b']],
        [2, ['1', '2,5']],
      ],
    ],
    ['have a semicolon before a comma where both stand as often', 'a;b,c', [[1, ['a', 'b,c']]]],
    ['to the end of the only row', 'a,b;', [[1, ['a,b', '']]]],
  ];
  for (const [name, text, rows] of cases) {
    test(name, () => {
      const found = [];
      for (const { line, cells } of csvRows(text)) {
        found.push([line, cells]);
        assert.ok(found.length <= rows.length, 'There are more rows.');
      }
      assert.deepEqual(found, rows);
    });
  }
});
