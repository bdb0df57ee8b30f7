import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { leerklimaat, type LeerResult, type ReportTree } from '@leerklimaat/core';
import type { Browser, Locator, Page } from 'playwright-core';
import { launchBrowser } from './browser.js';
import { openDetails, press, REPORT, REPORT_WORDS } from './hooks.js';
import { openHostPage, settled } from './host-page.js';
import { serveDist, type Server } from './stage.js';
import { reportScripts } from './team-report-files.js';
import { asLines, madeResults, treesOf, withoutLabels } from './team-report-people.js';

let browser: Browser;
let server: Server;

before(async () => {
  browser = await launchBrowser();
  server = await serveDist();
});

after(async () => {
  await browser.close();
  await server.close();
});

interface OpenReport {
  readonly page: Page;
  readonly report: Locator;
  readonly errors: readonly string[];
}

async function open(policy?: string): Promise<OpenReport> {
  const { page, errors } = await openHostPage(browser, {
    origin: server.origin,
    body: `<${REPORT}></${REPORT}>${reportScripts}`,
    ...(policy !== undefined && { policy }),
  });
  return { page, report: page.locator(REPORT), errors };
}

interface ChosenFile {
  readonly name: string;
  readonly bytes: string | Buffer;
}

async function choose(report: Locator, files: readonly ChosenFile[]): Promise<void> {
  await report.locator('input[type=file]').setInputFiles(
    files.map(({ name, bytes }) => ({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(bytes),
    })),
  );
  await report.locator('nav, .notice').first().waitFor();
}

const shown = (report: Locator): Promise<readonly ReportTree[] | null> =>
  report.evaluate((element) => (element as unknown as { report: readonly ReportTree[] }).report);

/** All that stands on the screen. */
const words = (report: Locator): Promise<string> => report.locator('.root').innerText();

async function follow(report: Locator, ...names: readonly string[]): Promise<void> {
  for (const name of names) {
    await report.getByRole('link', { name, exact: true }).first().click();
    await settled(report.page());
  }
}

const made = madeResults();
const tests = made.map((result) => ({ ...result, test: true }));
const ZIP = Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0, 0, 0, 0x21, 0, 0xff, 0xfe, 0]);

describe('A file that makes no report', () => {
  const CASES: readonly {
    readonly what: string;
    readonly file: ChosenFile;
    readonly says: readonly string[];
  }[] = [
    {
      what: 'with nothing in it',
      file: { name: 'leeg.ndjson', bytes: '' },
      says: [REPORT_WORDS.empty],
    },
    {
      what: 'with nothing but empty lines',
      file: { name: 'leeg.csv', bytes: '\uFEFF\r\n\r\n' },
      says: [REPORT_WORDS.notCounted],
    },
    {
      what: 'of something else in JSON',
      file: { name: 'vakantie.json', bytes: '{"zon": true}' },
      says: [REPORT_WORDS.notCounted, 'vakantie.json regel 1: geen resultaat'],
    },
    {
      what: 'of a spreadsheet',
      file: { name: 'resultaten.xlsx', bytes: ZIP },
      says: [REPORT_WORDS.notCounted, 'resultaten.xlsx regel 1', 'CSV'],
    },
    {
      what: 'of a table about something else',
      file: { name: 'leden.csv', bytes: 'naam;leeftijd\r\nAn;33\r\n' },
      says: [REPORT_WORDS.notCounted, 'leden.csv regel 1: de eerste rij'],
    },
    {
      what: 'of results that are all tests',
      file: { name: 'proef.ndjson', bytes: asLines(tests) },
      says: [REPORT_WORDS.notCounted, `Een test: ${tests.length}.`],
    },
    {
      what: 'that was cut off',
      file: { name: 'half.json', bytes: JSON.stringify(made[0]).slice(0, 500) },
      says: [REPORT_WORDS.notCounted, 'half.json regel 1'],
    },
  ];
  for (const { what, file, says } of CASES)
    test(`${what} says so, and another can be chosen at once`, async () => {
      const { page, report, errors } = await open();
      await choose(report, [file]);
      const problems = report.locator('summary', { hasText: REPORT_WORDS.lines });
      if ((await problems.count()) > 0) await openDetails(report, REPORT_WORDS.lines);
      const text = await words(report);
      for (const said of says) assert.ok(text.includes(said), `“${said}” is not in “${text}”`);
      assert.equal(await shown(report), null);
      await choose(report, [{ name: 'goed.ndjson', bytes: asLines(made) }]);
      await report.locator('nav').first().waitFor();
      assert.deepEqual(await shown(report), treesOf(made));
      assert.deepEqual(errors, []);
      await page.close();
    });
});

/** The bytes of a text as Windows writes it in the west of Europe; its letters are those of Latin-1 here. */
const windows1252 = (text: string): Buffer => Buffer.from(text, 'latin1');
const utf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le');

describe('A table that was typed into a spreadsheet', () => {
  const people = madeResults({ teams: { Coördinatie: 12, 'Zorg; nacht': 14 }, round: '2026' });
  const items = leerklimaat.items.map(({ id }) => id);
  const header = ['team', 'round', 'id', ...items];
  const quoted = (cell: string, separator: string): string =>
    cell.includes(separator) ? `"${cell}"` : cell;
  const table = (separator: string, number: (answer: number) => string): string =>
    [
      header,
      ...people.map(({ labels, answers }, person) => [
        labels?.team ?? '',
        labels?.round ?? '',
        String(person + 1),
        ...items.map((item) => {
          const answer = answers?.[item];
          return typeof answer === 'number' ? number(answer) : (answer ?? '');
        }),
      ]),
    ]
      .map((cells) => `${cells.map((cell) => quoted(cell, separator)).join(separator)}\r\n`)
      .join('');
  const decimal = (answer: number): string => `${answer},0`;

  const CASES: readonly (readonly [as: string, bytes: string | Buffer])[] = [
    ['as Excel saves it in Dutch', windows1252(table(';', decimal))],
    ['with a mark in front that says UTF-8', `\uFEFF${table(';', decimal)}`],
    ['with commas and whole numbers', table(',', String)],
    ['as “Unicode text”', utf16(table('\t', decimal))],
  ];
  for (const [as, bytes] of CASES)
    test(`reads ${as}`, async () => {
      const { page, report } = await open();
      await choose(report, [{ name: 'formulieren.csv', bytes }]);
      const [tree] = (await shown(report)) ?? [];
      const [expected] = treesOf(people);
      assert.ok((await words(report)).includes(`${people.length} van ${people.length}`));
      assert.deepEqual(tree, expected);
      await follow(report, REPORT_WORDS.teams, 'Coördinatie');
      await page.close();
    });
});

/** From the file to the words of the page, with as few teams or as many as there can be. */
describe('An organisation of an odd shape', () => {
  const tiny = Object.fromEntries(
    Array.from({ length: 30 }, (_, index) => [`Kring ${index + 1}`, 1 + (index % 4)]),
  );
  const CASES: readonly {
    readonly what: string;
    readonly results: readonly LeerResult[];
    readonly place: readonly string[];
    readonly says: readonly string[];
    readonly never?: RegExp;
  }[] = [
    {
      what: 'of one team of three',
      results: madeResults({ teams: { Montage: 3 } }),
      place: [REPORT_WORDS.teams, 'Montage'],
      says: ['Te weinig antwoorden om te tonen', 'Kaart voor een gesprek'],
      never: /\b(?!5\b|10\b|3\b)\d+/,
    },
    {
      what: 'of one giant and many tiny teams',
      results: madeResults({ teams: { Fabriek: 400, ...tiny } }),
      place: [REPORT_WORDS.teams],
      says: ['Fabriek', 'Kring 30', REPORT_WORDS.tooFew],
    },
    {
      what: 'without teams',
      results: made.map(withoutLabels),
      place: [REPORT_WORDS.teams],
      says: ['Er zijn geen teams'],
    },
    {
      what: 'with names that are written from right to left',
      results: madeResults({ teams: { 'צוות הרכבה': 12, 'فريق (أ)': 14 } }),
      place: [REPORT_WORDS.teams],
      says: ['צוות הרכבה', 'فريق (أ)'],
    },
  ];
  for (const { what, results, place, says, never } of CASES)
    test(`${what} has a clear screen`, async () => {
      const { page, report, errors } = await open();
      await choose(report, [{ name: 'resultaten.ndjson', bytes: asLines(results) }]);
      await follow(report, ...place);
      const text = await report.locator('.root').evaluate((root) => root.textContent ?? '');
      for (const said of says) assert.ok(text.includes(said), said);
      if (never) {
        const body = await report.locator('section').allInnerTexts();
        assert.doesNotMatch(body.join(' '), never);
      }
      assert.deepEqual(errors, []);
      await page.close();
    });

  test('with a script for a name stays text, also in what is taken along', async () => {
    const name = '<script>globalThis.wasRun = true</script><img src=x onerror=wasRun=true>';
    const { page, report, errors } = await open();
    const results = madeResults({ teams: { [name]: 12, '=1+1': 14 } });
    await choose(report, [{ name: `${name}.ndjson`.replaceAll('/', ''), bytes: asLines(results) }]);
    await follow(report, REPORT_WORDS.teams);
    assert.ok((await words(report)).includes(name));
    await follow(report, name);
    await press(report, REPORT_WORDS.printTeam);
    assert.equal(await report.locator('script, img').count(), 0);
    assert.equal(await page.frameLocator('iframe').locator('script, img').count(), 0);
    assert.equal(await page.evaluate(() => 'wasRun' in globalThis), false);
    assert.deepEqual(errors, []);
    await page.close();
  });
});

test('5,000 teams are a page of forty, with the way to the others', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'leerteam-'));
  const teams = Object.fromEntries(
    Array.from({ length: 5000 }, (_, index) => [`Team ${index + 1}`, 3 + (index % 5)]),
  );
  const file = join(folder, 'groot.ndjson');
  writeFileSync(file, asLines(madeResults({ teams, share: 'scores' })));
  const { page, report, errors } = await open();
  await report.locator('input[type=file]').setInputFiles(file);
  await report.locator('nav').first().waitFor({ timeout: 120_000 });
  await follow(report, REPORT_WORDS.teams);
  const [table] = await report.locator('table').all();
  assert.equal(await table?.locator('tbody tr').count(), 40);
  assert.ok((await report.locator('*').count()) < 4000);
  await report.getByRole('searchbox').fill('Team 4999');
  await press(report, REPORT_WORDS.find);
  await follow(report, 'Team 4999');
  assert.match(await words(report), /Team 4999/);
  assert.deepEqual(errors, []);
  await page.close();
  rmSync(folder, { recursive: true });
});

const MEGABYTE = 1_000_000;

/** Opens a file of so many megabytes, made on the page; every result in it has an id of its own. */
async function chooseLarge(report: Locator, megabytes: number, sample: string): Promise<void> {
  await report.locator('input[type=file]').evaluate(
    (input, { size, line, least }) => {
      const id = /[0-9a-f]{32}/;
      let number = 0;
      const parts = Array.from({ length: size }, () => {
        let text = '';
        while (text.length < least)
          text += line.replace(id, () => (number += 1).toString(16).padStart(32, '0'));
        return new Blob([text]);
      });
      const transfer = new DataTransfer();
      transfer.items.add(new File(parts, 'heel-groot.ndjson'));
      (input as HTMLInputElement).files = transfer.files;
      input.dispatchEvent(new Event('change'));
    },
    { size: megabytes, line: sample, least: MEGABYTE },
  );
}

/** Megabytes that the page's own thread holds, after what it can forget is forgotten. */
async function heap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / MEGABYTE;
}

describe('A file of 200 megabytes', () => {
  const sample = asLines(madeResults({ teams: { Montage: 1 } }));
  const results = 200 * Math.ceil(MEGABYTE / sample.length);

  test('is read to its end beside the page, which goes on', async (t) => {
    const { page, report, errors } = await open();
    const held = await heap(page);
    await page.evaluate(() => {
      const other = document.createElement('button');
      other.textContent = 'Iets anders';
      other.addEventListener('click', () => (other.textContent = 'Gedaan'));
      document.body.append(other);
    });
    await chooseLarge(report, 200, sample);
    await report.locator('progress').waitFor();
    await page.getByRole('button', { name: 'Iets anders' }).click();
    await page.getByRole('button', { name: 'Gedaan' }).waitFor();
    assert.equal(
      await report.locator('progress').count(),
      1,
      'it was read before anyone could act',
    );
    await report.locator('nav').first().waitFor({ timeout: 240_000 });
    const more = (await heap(page)) - held;
    t.diagnostic(`${more.toFixed(1)} MB more`);
    assert.ok((await words(report)).includes(`${results} van ${results} resultaten`));
    assert.ok(more < 30, `${more} MB`);
    assert.deepEqual(errors, []);
    await page.close();
  });

  test('is read piece by piece where there are no workers, and can be stopped', async (t) => {
    const { page, report } = await open("worker-src 'none'");
    const held = await heap(page);
    await chooseLarge(report, 200, sample);
    const bar = report.locator('progress');
    await bar.waitFor();
    await bar.evaluate(
      (one) =>
        new Promise<void>((done) => {
          const look = (): void => {
            if ((one as HTMLProgressElement).position < 0.15) requestAnimationFrame(look);
            else done();
          };
          look();
        }),
    );
    const more = (await heap(page)) - held;
    t.diagnostic(`${more.toFixed(1)} MB more`);
    assert.ok(more < 60, `${more} MB`);
    await press(report, REPORT_WORDS.stop);
    await report.locator('input[type=file]').waitFor();
    assert.equal(await shown(report), null);
    await page.close();
  });
});
