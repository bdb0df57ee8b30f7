import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { ReportTree } from '@leerklimaat/core';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser.js';
import { REPORT, REPORT_WORDS } from './hooks.js';
import { openHostPage } from './host-page.js';
import { DIST, serveDist, type Server } from './stage.js';
import { REPORT_FILES } from './team-report-files.js';
import { asLines, madeResults } from './team-report-people.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const guide = readFileSync(join(root, 'docs/guides/team-report.md'), 'utf8');
/** What the guide tells to paste. */
const [snippet = ''] =
  guide.match(/(?<=```html\n)(?:(?!```)[^])*<leerteam-report>[^]*?(?=```)/) ?? [];
const EXAMPLE = 'examples/report-in-node/report-for-a-page.mjs';

let browser: Browser;
let server: Server;
let folder: string;

before(async () => {
  browser = await launchBrowser();
  server = await serveDist();
  folder = mkdtempSync(join(tmpdir(), 'team-report-guide-'));
});

after(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
});

/** The built files in a folder beside the page, as the guide says. */
async function beside(page: Page): Promise<void> {
  await page.route('**/leerklimaat/**', (route) =>
    route.fulfill({ path: join(DIST, new URL(route.request().url()).pathname.slice(13)) }),
  );
}

describe('The guide for who asks people', () => {
  test('has a snippet that becomes a report of files that somebody chooses', async () => {
    const { page, errors, warnings } = await openHostPage(browser, {
      origin: server.origin,
      body: snippet,
      prepare: beside,
    });
    const report = page.locator(REPORT);
    await report.locator('input[type=file]').setInputFiles({
      name: 'resultaten.ndjson',
      mimeType: 'application/x-ndjson',
      buffer: Buffer.from(asLines(madeResults())),
    });
    await report.getByRole('link', { name: REPORT_WORDS.teams, exact: true }).waitFor();
    assert.deepEqual({ errors, warnings }, { errors: [], warnings: [] });
    await page.close();
  });

  test('names every file that a report may need, and no other', () => {
    const named = new Set(guide.match(/modules\/[\w-]+\.js/g));
    const needed = REPORT_FILES.filter((file) => file.startsWith('modules/'));
    assert.deepEqual([...named].sort(), [...needed].sort());
    assert.ok(existsSync(join(DIST, 'modules/tellen.js')));
    for (const [, file = ''] of snippet.matchAll(/src="leerklimaat\/([^"]+)"/g))
      assert.ok(existsSync(join(DIST, file)), file);
  });

  test('calls what stands on the screen as the screen does', () => {
    const screen = Object.values<string>(REPORT_WORDS).map((words) => words.toLowerCase());
    const called = Array.from(
      guide.matchAll(/\*{1,2}([A-Z][\w ()-]+?)\*{1,2}/g),
      ([, name = '']) => name,
    );
    const dutch = called.filter((name) => !/\b(the|files|that)\b/i.test(name));
    assert.ok(dutch.length >= 7, dutch.join());
    for (const name of dutch) assert.ok(screen.includes(name.toLowerCase()), name);
  });

  test('has a server write a report that a page shows by its address, and asks for nothing else', async () => {
    const file = join(folder, 'report.json');
    const results = join(root, 'examples/report-in-node/results');
    const { status, stderr } = spawnSync(
      process.execPath,
      [EXAMPLE, results, file, join(folder, 'releases.json')],
      { cwd: root, encoding: 'utf8' },
    );
    assert.equal(status, 0, stderr);
    const [, tag = ''] = /write `(<leerteam-report src="report\.json">)`/.exec(guide) ?? [];
    const asked: string[] = [];
    const { page } = await openHostPage(browser, {
      origin: server.origin,
      body: `${tag}</leerteam-report><script src="/${REPORT}.iife.js"></script>`,
      prepare: async (opened) => {
        opened.on('request', (request) => asked.push(new URL(request.url()).pathname));
        await opened.route('**/report.json', (route) => route.fulfill({ path: file }));
      },
    });
    await page.locator(REPORT).locator('nav').first().waitFor();
    assert.deepEqual(asked, ['/host-page.html', `/${REPORT}.iife.js`, '/report.json']);
    const shown = await page
      .locator(REPORT)
      .evaluate((element) => (element as unknown as { report: readonly ReportTree[] }).report);
    assert.deepEqual(shown, JSON.parse(readFileSync(file, 'utf8')));
    await page.close();
  });
});
