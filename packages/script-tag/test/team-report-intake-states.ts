import { leervoorkeur, type LeerResult, type ReportTree } from '@leerklimaat/core';
import type { Locator } from 'playwright-core';
import { openDetails, REPORT_WORDS } from './hooks.js';
import { asLines, madeResults, treesOf } from './team-report-people.js';
import { at, report } from './team-report-state.js';
import type { WidgetState } from './widget-state.js';

interface ChosenFile {
  readonly name: string;
  readonly text: string | Buffer;
}

async function choose(widget: Locator, ...files: readonly ChosenFile[]): Promise<void> {
  const buffers = files.map(({ name, text }) => ({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(text),
  }));
  await widget.locator('input[type=file]').first().setInputFiles(buffers);
  // What was read in vain leads back to the start.
  await widget.locator('nav, .notice').first().waitFor();
}

/** A state to which somebody came who opened a file. */
const opened = (name: string, file: ChosenFile): WidgetState => ({
  ...report,
  name,
  warns: true,
  act: (widget) => choose(widget, file),
});

const raw = (): readonly ReportTree[] =>
  treesOf(madeResults()).map((tree) => ({ ...tree, status: 'raw' }));

const few = madeResults({ teams: { Montage: 2 }, seed: 8 });
const others = (): readonly LeerResult[] =>
  madeResults({ teams: { Montage: 5 }, seed: 7 }, leervoorkeur);

/** What goes wrong in a file, each kind once, between results that count. */
const mixed = (): string =>
  [
    asLines(madeResults()),
    asLines(madeResults().slice(0, 3)),
    asLines(few.map((result) => ({ ...result, id: result.id.replace(/^./, 'a'), test: true }))),
    asLines(
      few.map((result) => ({
        ...result,
        id: result.id.replace(/^./, 'b'),
        instrument: { ...result.instrument, version: '9.0.0' },
      })),
    ),
    '{"schema":"urn:leerk\n',
    '{"appels": 3}\n',
    `${'x'.repeat(40)}\n`,
    asLines(few.map((result) => ({ ...result, id: 'kort' }))),
  ].join('');

/** Before there is a report, and what is said of what was opened. */
export const INTAKE_STATES: readonly WidgetState[] = [
  { ...report, name: 'start', isView: true },
  { ...report, name: 'start-min-group-8', attributes: { 'min-group': '8' } },
  {
    ...report,
    name: 'reading',
    act: async (widget) => {
      // It never comes: who reads it can only wait, or stop.
      await widget.page().route('**/nooit.ndjson', () => {}, { times: 1 });
      await widget.evaluate((element) => element.setAttribute('src', '/nooit.ndjson'));
      await widget.locator('progress').waitFor();
    },
  },
  {
    ...report,
    name: 'start-not-fetched',
    attributes: { src: '/weg.ndjson' },
    warns: true,
    act: (widget) => widget.locator('.notice').waitFor(),
  },
  at('start-raw-report', raw, [], {
    warns: true,
    act: (widget) => widget.locator('.notice').waitFor(),
  }),
  {
    ...report,
    name: 'notice-of-what-does-not-count',
    isView: true,
    warns: true,
    act: async (widget) => {
      await choose(
        widget,
        { name: 'voorjaar.ndjson', text: mixed() },
        { name: 'voorkeuren.ndjson', text: asLines(others()) },
      );
      await openDetails(widget, REPORT_WORDS.lines);
    },
  },
  opened('file-empty', { name: 'leeg.ndjson', text: '' }),
  opened('file-wrong', { name: 'vakantie.json', text: '{"zon": true}' }),
  opened('file-of-a-spreadsheet', {
    name: 'resultaten.xlsx',
    text: Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0, 0, 0, 0x21, 0, 0xff, 0xfe, 0]),
  }),
  opened('file-of-tests', {
    name: 'proef.ndjson',
    text: asLines(few.map((result) => ({ ...result, test: true }))),
  }),
];
