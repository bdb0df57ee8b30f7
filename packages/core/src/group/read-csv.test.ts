import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { woordenEnDaden } from '../instruments/woorden-en-daden/woorden-en-daden.js';
import { makeInstrument } from '../testing/make-instrument.js';
import type { SummaryCell } from './group-summary.js';
import { readCsv } from './read-csv.js';
import { ResultCollector, type Reading } from './result-collector.js';

const instrument = makeInstrument({ scales: { steun: ['s-1', 's-2', '-s-3'] } });

function reading(table: string | Uint8Array, source?: string): Reading {
  const collector = new ResultCollector(instrument);
  readCsv(collector, table, source);
  return collector.reading();
}

function cellsOf({ summary }: Reading): readonly (readonly [string, string | null, number])[] {
  return summary.cells.map((cell: SummaryCell) => [cell.level, cell.label, cell.people]);
}

describe('A table of paper forms', () => {
  const forms = [
    ['Team', 'ID', 'link', 'S-1', 's-3', 's-2'],
    ['Noord', '1', 'leerlijn', '4', '2', '5'],
    ['Noord', '2', '', '3', 'n.v.t.', ''],
    ['Zuid', '3', 'leerlijn', '1', '5', '1'],
  ];
  const wanted = [
    ['organisation', null, 3],
    ['team', 'Noord', 2],
    ['team', 'Zuid', 1],
    ['link', 'leerlijn', 2],
  ];
  for (const [name, separator, before] of [
    ['semicolons', ';', ''],
    ['commas', ',', ''],
    ['tabs and a byte order mark', '\t', '\uFEFF'],
    ["Excel's own line", '|', 'sep=|\r\n'],
  ] as const) {
    test(`is read with ${name}`, () => {
      const table = before + forms.map((row) => row.join(separator)).join('\r\n');
      const read = reading(table);
      assert.deepEqual(cellsOf(read), wanted);
      assert.deepEqual(cellsOf(reading(new TextEncoder().encode(table))), wanted);
      assert.equal(read.intake.counted, 3);
      const [organisation] = read.summary.cells;
      // Open, can't know, then the points 1 to 5 of each item in the order of the instrument.
      assert.deepEqual(
        Array.from(organisation!.items),
        [
          [0, 0, 1, 0, 1, 1, 0],
          [1, 0, 1, 0, 0, 0, 1],
          [0, 1, 0, 1, 0, 0, 1],
        ].flat(),
      );
    });
  }

  test('may have quotes, separators and line breaks in a cell', () => {
    const read = reading('team,s-1,s-2\n"Noord, ""oost""",3,4\n"a\nb",2,2');
    assert.deepEqual(cellsOf(read).slice(1), [
      ['team', 'Noord, "oost"', 1],
      ['team', 'a\nb', 1],
    ]);
  });

  test('is read as Windows-1252 when it is not UTF-8', () => {
    const bytes = Uint8Array.from('team;s-1\nCaf\xe9;3\n\x80uro;4', (character) =>
      character.charCodeAt(0),
    );
    assert.deepEqual(cellsOf(reading(bytes)).slice(1), [
      ['team', 'Café', 1],
      ['team', '€uro', 1],
    ]);
  });

  test('counts a form that was typed in twice once, and forms without a number each', () => {
    const { intake } = reading('id;s-1;s-2\n1;3;4\n1;3;4\n;3;4\n;3;4');
    assert.deepEqual([intake.counted, intake.duplicates], [3, 1]);
  });

  test('may number forms alike in two sources', () => {
    const collector = new ResultCollector(instrument);
    readCsv(collector, 'id;s-1\n1;3', 'noord.csv');
    readCsv(collector, 'id;s-1\n1;3', 'zuid.csv');
    assert.equal(collector.reading().intake.counted, 2);
  });

  test('passes over empty rows, and rows marked as a test', () => {
    const { intake } = reading('id;test;s-1\n;;\n\n1;x;3\n2;0;3\n');
    assert.deepEqual([intake.read, intake.counted, intake.tests], [2, 1, 1]);
  });

  test('takes counts from 0', () => {
    const collector = new ResultCollector(woordenEnDaden);
    readCsv(collector, 'leeractiviteiten-1;praten-1\n0;5\n31;5');
    const { intake } = collector.reading();
    assert.deepEqual([intake.counted, intake.broken], [1, 1]);
  });
});

describe('What cannot be read is told with its line', () => {
  const broken = [
    ['an answer past the scale', '6', 'impossible', '/s-1'],
    ['an answer of 0', '0', 'impossible', '/s-1'],
    ['half an answer', '3,5', 'impossible', '/s-1'],
    ['a word', 'veel', 'impossible', '/s-1'],
  ] as const;
  for (const [name, cell, code, path] of broken) {
    test(name, () => {
      const { intake } = reading(`team;s-1\nNoord;3\nNoord;${cell}\nNoord;4`, 'papier.csv');
      assert.equal(intake.counted, 2);
      assert.deepEqual(
        intake.problems.map((problem) => [problem.source, problem.line, problem.code]),
        [['papier.csv', 3, code]],
      );
      assert.equal(intake.problems[0]?.issues[0]?.path, path);
    });
  }

  test('a row with more cells than columns, and a quote that is never closed', () => {
    const { intake } = reading('team;s-1\nNoord;3;4\nNoord;"3\nNoord;4');
    assert.equal(intake.counted, 1);
    assert.deepEqual(
      intake.problems.map(({ line, code }) => [line, code]),
      [
        [2, 'cells'],
        [3, 'cells'],
      ],
    );
  });

  for (const [name, header] of [
    ['a column that is no item', 'team;s-1;s-9'],
    ['a column that stands twice', 'team;s-1;S-1'],
    ['no item at all', 'team;id'],
  ] as const) {
    test(`${name}: the whole table is refused`, () => {
      const { intake } = reading(`${header}\nNoord;3;3`);
      assert.deepEqual([intake.counted, intake.problems[0]?.code], [0, 'header']);
    });
  }

  test('a workbook instead of a table is named as one', () => {
    const workbook = Uint8Array.from([0x50, 0x4b, 3, 4, 0x14, 0, 6, 0]);
    const collector = new ResultCollector(instrument);
    readCsv(collector, workbook, 'papier.xlsx');
    assert.deepEqual(collector.reading().intake.problems, [
      { source: 'papier.xlsx', line: 1, code: 'not-text', issues: [] },
    ]);
  });
});
