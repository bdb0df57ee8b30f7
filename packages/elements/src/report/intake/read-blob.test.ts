import { leerklimaat, leerklimaatDefinition, MixedCollector, type Intake } from '@leerklimaat/core';
import { expect } from '@open-wc/testing';
import { people } from '../../testing/people.js';
import { readBlob } from './read-blob.js';

const results = people(leerklimaatDefinition, 6, { team: 'Café' });
const lines = results.map((result) => JSON.stringify(result)).join('\n');
const IDS = leerklimaat.items.map(({ id }) => id);
const rows = [
  ['team', ...IDS],
  ...results.map(({ answers }) => ['Café', ...IDS.map((id) => String(answers?.[id] ?? ''))]),
];
const table = rows.map((row) => row.join(';')).join('\r\n');

async function intakeOf(file: Blob): Promise<Intake & { readonly teams: readonly unknown[] }> {
  const collector = new MixedCollector([leerklimaat]);
  await readBlob(collector, file, () => undefined);
  const { intake, summaries } = collector.reading();
  const cells = summaries.get('leerklimaat')?.cells ?? [];
  return { ...intake, teams: cells.flatMap(({ label }) => label ?? []) };
}

function windows1252(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function utf16(text: string): Uint8Array<ArrayBuffer> {
  const units = Uint16Array.from(`\uFEFF${text}`, (character) => character.charCodeAt(0));
  return new Uint8Array(units.buffer);
}

const decimals = table.replace(/;(\d)(?=[;\r])/g, ';$1,0');

const READ: readonly [what: string, file: Blob, counted: number][] = [
  ['one result', new File([JSON.stringify(results[0])], 'resultaat.json'), 1],
  ['one result over many lines', new File([JSON.stringify(results[0], null, 2)], 'a.json'), 1],
  ['a list of results', new File([JSON.stringify(results)], 'resultaten.json'), 6],
  ['a list over many lines', new File([JSON.stringify(results, null, 2)], 'x.json'), 6],
  ['one result a line', new File([lines], 'results.ndjson'), 6],
  ['one result a line, under another name', new File([`\uFEFF${lines}`], 'results.txt'), 6],
  ['text without a name', new Blob([lines]), 6],
  ['a table', new File([table], 'papier.csv'), 6],
  ['a table, under another name', new File([table], 'papier.json'), 6],
  ['a table of a Dutch spreadsheet', new File([windows1252(decimals)], 'papier.csv'), 6],
  ['the same with a byte order mark', new File([`\uFEFF${decimals}`], 'papier.csv'), 6],
  ['“Unicode text” of a spreadsheet', new File([utf16(table.replaceAll(';', '\t'))], 'x.txt'), 6],
];

describe('A file shows by itself what it is', () => {
  for (const [what, file, counted] of READ) {
    it(what, async () => {
      const intake = await intakeOf(file);
      expect(intake.problems).to.deep.equal([]);
      expect(intake.counted).to.equal(counted);
      expect(intake.teams).to.deep.equal(['Café']);
    });
  }
});

const half = JSON.stringify(results[0]).slice(0, 200);
const NOT_UTF8 = new Uint8Array([0x22, 0xe9, 0x22]);

const WRONG: readonly [
  what: string,
  file: Blob,
  problems: readonly (readonly [number, string])[],
  counted?: number,
][] = [
  ['nothing', new File([], 'leeg.json'), [[1, 'not-a-result']]],
  ['white space', new File([' \n\n'], 'leeg.csv'), [[1, 'not-a-result']]],
  ['a picture', new File([new Uint8Array([0x89, 0x50, 0, 1])], 'foto.png'), [[1, 'not-text']]],
  ['a workbook', new File(['PK\x03\x04\x14\0\x06\0'], 'map.xlsx'), [[1, 'not-text']]],
  ['a document', new File(['%PDF-1.7\n%âãÏÓ\n'], 'rapport.pdf'), [[1, 'not-text']]],
  ['a letter', new File(['Beste collega,\nhierbij…'], 'brief.txt'), [[1, 'header']]],
  ['other JSON', new File(['{"name": "x"}'], 'package.json'), [[1, 'not-a-result']]],
  ['half a result', new File([half], 'half.json'), [[1, 'syntax']]],
  [
    'half a result over many lines, once',
    new File([JSON.stringify(results[0], null, 2).slice(0, 500)], 'half.json'),
    [[1, 'syntax']],
  ],
  ['a broken line', new File([`${half}\n${lines}`], 'a.ndjson'), [[1, 'syntax']], 6],
  [
    'a broken element',
    new File([`[\n${half}\n${lines.replaceAll('\n', ',\n')}\n]`], 'a.json'),
    [[1, 'syntax']],
    6,
  ],
  ['an element of other letters', new File(['[', NOT_UTF8, ']'], 'a.json'), [[1, 'encoding']]],
  [
    'an element that is too long',
    new File(['[1,"', 'x'.repeat(1_100_000), '"]'], 'a.json'),
    [
      [1, 'not-a-result'],
      [2, 'too-long'],
    ],
  ],
  ['an empty list', new File(['[]'], 'a.json'), []],
];

describe('What is wrong in a file is told with its line', () => {
  for (const [what, file, problems, counted = 0] of WRONG) {
    it(what, async () => {
      const intake = await intakeOf(file);
      expect(intake.problems.map(({ line, code }) => [line, code])).to.deep.equal(problems);
      expect(intake.problems.every(({ source }) => source === (file as File).name)).to.equal(true);
      expect(intake.counted).to.equal(counted);
    });
  }
});

/** A file of any size that takes no memory, and tells how it is read. */
class EndlessFile extends File {
  readonly slices: number[] = [];
  readonly #size: number;
  readonly #character: string;

  constructor(size: number, character: string) {
    super([], 'groot.csv');
    this.#size = size;
    this.#character = character;
  }

  override get size(): number {
    return this.#size;
  }

  override slice(from = 0, to = this.#size): Blob {
    const length = Math.min(to, this.#size) - from;
    this.slices.push(length);
    return new Blob([this.#character.repeat(length)]);
  }
}

describe('A file of 200 MB', () => {
  const SIZE = 200_000_000;

  it('is never in memory as a whole', async () => {
    const file = new EndlessFile(SIZE, '{');
    const intake = await intakeOf(file);
    expect(intake.problems.map(({ code }) => code)).to.deep.equal(['too-long']);
    expect(Math.max(...file.slices)).to.equal(1 << 20);
    expect(file.slices.reduce((sum, size) => sum + size)).to.equal(SIZE + 1024);
  }).timeout(30_000);

  it('that is nothing for a report is not read to its end as results', async () => {
    const file = new EndlessFile(SIZE, '\0');
    expect((await intakeOf(file)).problems[0]?.code).to.equal('not-text');
    expect(file.slices).to.deep.equal([1024]);
  });
});
