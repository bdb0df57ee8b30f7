import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { LIMITS } from '../contract/limits.js';
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

  test('says in several ways that someone cannot know, or that a row is a test', () => {
    const items = (table: string): readonly number[] =>
      Array.from(reading(table).summary.cells[0]?.items ?? []).slice(0, 7);
    assert.deepEqual(items('s-1\nna\nNVT\nn.v.t.\nN/A\n5'), [0, 4, 0, 0, 0, 0, 1]);
    const marks = ['1', 'x', 'X', 'true', 'TRUE', 'yes', 'ja', 'Ja', '', '0', 'false', 'no', 'Nee'];
    const { intake } = reading(['test;s-1', ...marks.map((mark) => `${mark};3`)].join('\n'));
    assert.deepEqual([intake.read, intake.tests, intake.counted], [13, 8, 5]);
  });

  test('tells ids apart that differ in capitals only', () => {
    const capitals = makeInstrument({ scales: { a: ['S-1', 's-1'] } });
    const collector = new ResultCollector(capitals);
    readCsv(collector, 's-1;S-1\n2;5');
    const [cell] = collector.reading().summary.cells;
    assert.deepEqual(Array.from(cell?.items ?? []), [0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0]);
  });

  test('may have empty columns at the end, and rows that end before', () => {
    const { intake, summary } = reading('team;s-1;s-2;;\nNoord;3;;;\nNoord;4\nNoord\n');
    assert.deepEqual([intake.counted, intake.broken], [3, 0]);
    assert.deepEqual(
      Array.from(summary.cells[0]?.items ?? []).slice(0, 14),
      [1, 0, 0, 0, 1, 1, 0, 3, 0, 0, 0, 0, 0, 0],
    );
  });

  test('may begin with empty rows', () => {
    assert.equal(reading('\n;;\nteam;s-1;s-2\nNoord;3;4').intake.counted, 1);
  });

  test('has no label where a cell is empty', () => {
    const table = 'team;link;round;s-1\n;;;3\na;x;2026;4';
    assert.deepEqual(
      reading(table).summary.cells.map(({ round, level, label }) => [round, level, label]),
      [
        [null, 'organisation', null],
        ['2026', 'organisation', null],
        ['2026', 'team', 'a'],
        ['2026', 'link', 'x'],
      ],
    );
  });

  test('is read as Windows-1252 to its ends', () => {
    // 0x80, 0x9f, 0xa0 and 0xff are €, Ÿ, a space that does not break, and ÿ.
    const bytes = Uint8Array.from('team;s-1\na\x80\x9f\xa0\xffz;3', (character) =>
      character.charCodeAt(0),
    );
    assert.deepEqual(cellsOf(reading(bytes))[1], ['team', 'a€Ÿ\u00a0ÿz', 1]);
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

  for (const [name, header, ...issues] of [
    ['a column that is no item', 'team;s-1;s-9', 'unknown /2 the name of a column'],
    ['a column that stands twice', 'team;s-1;S-1', 'duplicate /2 another column'],
    ['a column without a name', 'team;;s-1', 'unknown /1 the name of a column'],
    ['no item at all', 'team;id', 'missing  the id of an item'],
  ] as const) {
    test(`${name}: the whole table is refused`, () => {
      const { intake } = reading(`${header}\nNoord;3;3`);
      assert.deepEqual([intake.read, intake.counted], [1, 0]);
      const [problem] = intake.problems;
      assert.deepEqual([problem?.source, problem?.line, problem?.code], [null, 1, 'header']);
      assert.deepEqual(
        problem?.issues.map(({ code, path, expected }) => `${code} ${path} ${expected}`),
        issues,
      );
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

  test('a first row of which a quote is never closed', () => {
    const { intake } = reading('"team;s-1\nNoord;3');
    assert.deepEqual([intake.counted, intake.problems[0]?.code], [0, 'header']);
  });

  for (const [name, row, path, expected] of [
    ['a mark that is neither yes nor no', 'misschien;;3', '/test', '1 or nothing'],
    [
      'a label without end',
      `;${'a'.repeat(LIMITS.label + 1)};3`,
      '/team',
      `at most ${LIMITS.label} characters`,
    ],
  ] as const) {
    test(name, () => {
      const { intake } = reading(`test;team;s-1\n${row}\n;${'a'.repeat(LIMITS.label)};3`);
      assert.deepEqual([intake.counted, intake.broken], [1, 1]);
      const [problem] = intake.problems;
      assert.equal(problem?.line, 2);
      assert.deepEqual(
        problem?.issues.map((issue) => [issue.path, issue.expected]),
        [[path, expected]],
      );
    });
  }

  test('a number of more digits than any answer', () => {
    assert.equal(reading('s-1\n0003').intake.problems[0]?.code, 'impossible');
  });
});
