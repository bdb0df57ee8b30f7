import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { leerklimaat } from '../instruments/leerklimaat/leerklimaat.js';
import { leerklimaatKort } from '../instruments/leerklimaat/leerklimaat-kort.js';
import { veiligheid } from '../instruments/veiligheid/veiligheid.js';
import type { Instrument } from '../model/instrument.js';
import { makeInstrument } from '../testing/make-instrument.js';
import { fc } from '../testing/seeded.js';
import { syntheticOrganisation } from '../testing/synthetic-organisation.js';
import { CsvTable } from './csv-table.js';
import { MixedCollector, type MixedReading } from './mixed-collector.js';
import { readCsv } from './read-csv.js';
import { ResultCollector } from './result-collector.js';

const instrument = makeInstrument({ scales: { steun: ['s-1', 's-2', '-s-3'] } });

function reading(
  text: string,
  instruments: readonly Instrument[] = [instrument],
  pieces: readonly string[] = [text],
): MixedReading {
  const collector = new MixedCollector(instruments);
  const table = new CsvTable(collector, 'papier.csv');
  for (const piece of pieces) table.push(piece);
  table.end();
  return collector.reading();
}

function problems({ intake }: MixedReading): readonly (readonly [number, string])[] {
  return intake.problems.map(({ line, code }) => [line, code]);
}

const TABLES: readonly [what: string, text: string][] = [
  ['semicolons', 'team;id;s-1;s-2\r\nNoord;1;4;5\r\nZuid;2;3;na\r\n'],
  ["Excel's own line", 'sep=|\r\nteam|s-1\r\nNoord|4\r\n'],
  ['quotes and line breaks in a cell', 'team,s-1\n"Noord, ""oost""",3\n"a\nb",2\n"c",9\n'],
  ['empty lines around', '\n\nteam;s-1\n\nNoord;4\n;\n\nZuid;7\n'],
  ['rows that cannot be read', 'team;s-1\nNoord;4;4\nNoord;veel\nNoord;5'],
  ['a quote that is never closed', 'team;s-1\nNoord;"3\nZuid;4'],
  ['a name that is no column', 'team;s-9\nNoord;4\n'],
  ['nothing', ''],
];

describe('A table that comes in pieces', () => {
  for (const [what, text] of TABLES) {
    test(`is the same as the whole, with ${what}`, () => {
      const whole = reading(text);
      const collector = new ResultCollector(instrument);
      readCsv(collector, text, 'papier.csv');
      assert.deepEqual(whole.summaries.get(instrument.id), collector.reading().summary);
      assert.deepEqual(whole.intake, collector.reading().intake);
      fc.assert(
        fc.property(fc.array(fc.nat(text.length), { maxLength: 8 }), (cuts) => {
          const ends = [...cuts, text.length].sort((a, b) => a - b);
          const pieces = ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end));
          assert.deepEqual(reading(text, [instrument], pieces), whole);
        }),
      );
    });
  }

  test('holds no more than a quote that is never closed may take', () => {
    const pieces = ['team;s-1\nNoord;"3\n', ...Array.from({ length: 40_000 }, () => 'Zuid;4\n\n')];
    const { intake } = reading('', [instrument], pieces);
    assert.deepEqual([intake.counted, intake.broken], [40_000, 1]);
  });

  test('that never ends its first line is refused, and then passed over', () => {
    const collector = new MixedCollector([instrument]);
    const table = new CsvTable(collector);
    const piece = 'x'.repeat(100_000);
    for (let index = 0; index < 5; index += 1) table.push(piece);
    assert.ok(table.isRefused);
    table.end();
    assert.deepEqual(problems(collector.reading()), [[1, 'header']]);
  });
});

describe('A table from a spreadsheet', () => {
  const cells: readonly [cell: string, isAnswer: boolean][] = [
    ['4', true],
    ['4,0', true],
    ['4.00', true],
    ['4,5', false],
    ['4,', false],
    ['vier', false],
  ];
  for (const [cell, isAnswer] of cells) {
    test(`${isAnswer ? 'takes' : 'refuses'} ${cell} as an answer`, () => {
      const read = reading(`team;s-1;s-2\nNoord;${cell};1\n`);
      assert.equal(read.intake.counted, isAnswer ? 1 : 0);
      const [organisation] = read.summaries.get(instrument.id)?.cells ?? [];
      // Open, can't know, then the points 1 to 5.
      if (isAnswer)
        assert.deepEqual(Array.from(organisation!.items).slice(0, 7), [0, 0, 0, 0, 0, 1, 0]);
      else assert.deepEqual(problems(read), [[2, 'impossible']]);
    });
  }

  test('may say in Dutch that a row is a test', () => {
    const { intake } = reading('test;s-1\nWAAR;3\nONWAAR;3\n');
    assert.deepEqual([intake.tests, intake.counted], [1, 1]);
  });
});

describe('A table is of the instrument whose items it names', () => {
  const long = leerklimaat.items.slice(0, 12).map(({ id }) => id);
  const cases: readonly [what: string, ids: readonly string[], instrument: Instrument][] = [
    ['of the long questionnaire', leerklimaat.items.map(({ id }) => id), leerklimaat],
    ['of a part of it', long, leerklimaat],
    ['of another one', veiligheid.items.map(({ id }) => id), veiligheid],
    [
      'of the short one, whose items the long one has too',
      leerklimaatKort.items.map(({ id }) => id),
      leerklimaatKort,
    ],
  ];
  for (const [what, ids, wanted] of cases) {
    test(what, () => {
      const { summaries } = reading(`team;${ids.join(';')}\nNoord${';1'.repeat(ids.length)}\n`, [
        leerklimaat,
        leerklimaatKort,
        veiligheid,
      ]);
      assert.deepEqual(
        [...summaries].flatMap(([id, { cells }]) => (cells.length > 0 ? id : [])),
        [wanted.id],
      );
    });
  }

  test('and when none has all of them, the best one says which are unknown', () => {
    const { intake } = reading('team;veiligheid-1;veiligheid-99\nNoord;3;3\n', [
      leerklimaat,
      veiligheid,
    ]);
    assert.equal(intake.problems[0]?.issues.length, 1);
    assert.match(intake.problems[0]?.issues[0]?.message ?? '', /veiligheid-99/);
  });
});

describe('A table of results', () => {
  const [first] = syntheticOrganisation(leerklimaat, { seed: 3, teams: { Noord: 1 }, gaps: 0 });
  const ids = leerklimaat.items.map(({ id }) => id);
  const about = 'id instrument version language date test share score.ruimte answered flags';
  const head = [...about.split(' '), ...ids.map((id) => `answer.${id}`), 'answer.elders-1'];
  const row = (values: Readonly<Record<string, string>> = {}): string =>
    head
      .map((name) => {
        const cells: Readonly<Record<string, string>> = {
          id: first!.id,
          instrument: 'leerklimaat',
          version: '1.0.0',
          ...values,
        };
        return cells[name] ?? String(first!.answers?.[name.slice('answer.'.length)] ?? '');
      })
      .join(';');
  const table = (...rows: readonly string[]): string => [head.join(';'), ...rows, ''].join('\n');

  test('gives the sums of the results themselves, and knows them again', () => {
    const collector = new MixedCollector([leerklimaat, veiligheid]);
    const { labels: _, ...unlabelled } = first!;
    collector.add(unlabelled);
    const wanted = collector.reading().summaries;
    const text = table(row({ version: first!.instrument.version }));
    assert.deepEqual(reading(text, [leerklimaat, veiligheid]).summaries, wanted);
    const csv = new CsvTable(collector, 'download.csv');
    csv.push(text);
    assert.equal(collector.reading().intake.duplicates, 1);
    assert.deepEqual(collector.reading().summaries, wanted);
  });

  test('says of each row of which instrument and version it is', () => {
    const other = { id: 'b'.repeat(32), instrument: 'elders', 'answer.elders-1': '3' };
    const old = { id: 'c'.repeat(32), version: '0.9.0' };
    const read = reading(table(row(), row(other), row(old)), [leerklimaat]);
    const { counted, otherInstruments, otherVersions } = read.intake;
    assert.deepEqual([counted, otherInstruments, otherVersions], [1, 1, 1]);
  });

  test('with scores only is told, not counted as people without answers', () => {
    const none = Object.fromEntries(ids.map((id) => [`answer.${id}`, '']));
    const { intake } = reading(table(row({ ...none, 'score.ruimte': '66,7' })), [leerklimaat]);
    assert.deepEqual([intake.counted, intake.broken], [0, 1]);
  });
});
