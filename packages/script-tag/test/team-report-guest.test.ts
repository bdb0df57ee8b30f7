import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { LeerResult } from '@leerklimaat/core';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser.js';
import { press, REPORT, REPORT_WORDS } from './hooks.js';
import { openHostPage, settled, type HostPage } from './host-page.js';
import { serveDist, type Server } from './stage.js';
import { REPORT_FILES, reportScripts } from './team-report-files.js';
import { madeResults } from './team-report-people.js';
import { catchTakenAlong, readEverywhere, takeAlong } from './team-report-reading.js';

const results = madeResults({ links: ['medewerker', 'leidinggevende'] });

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

function open(body: string, prepare?: (page: Page) => Promise<void>): Promise<HostPage> {
  return openHostPage(browser, {
    origin: server.origin,
    body: `${body}${reportScripts}`,
    prepare: async (page) => {
      await catchTakenAlong(page);
      await prepare?.(page);
    },
  });
}

const give = (page: Page, given: readonly LeerResult[]): Promise<void> =>
  page.evaluate(
    ({ tag, all }) => {
      for (const element of document.querySelectorAll(tag))
        Object.assign(element, { results: all });
    },
    { tag: REPORT, all: given },
  );

/** After what can be forgotten is forgotten. */
async function collectGarbage(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
}

const COUNTING = '/modules/tellen.js';

test('to be read from end to end, a report fetches what counts, once, and takes or keeps nothing else', async () => {
  const requests: string[] = [];
  const { page, warnings, errors } = await open(
    `<input autofocus value="van de gastheer"><${REPORT}></${REPORT}>`,
    async (opened) => {
      opened.on('request', (request) => requests.push(request.url()));
    },
  );
  await page.locator('input').first().focus();
  const names = (): Promise<string[]> =>
    page.evaluate(() => Object.getOwnPropertyNames(globalThis).sort());
  const known = await names();
  await give(page, results);
  const report = page.locator(REPORT);
  await report.locator('nav').first().waitFor();
  assert.equal(await page.evaluate(() => document.activeElement?.localName), 'input');
  await readEverywhere(report);
  await takeAlong(report);
  const paths = requests
    .filter((url) => url.startsWith(server.origin))
    .map((url) => new URL(url).pathname);
  assert.deepEqual(
    [...paths].sort(),
    ['/host-page.html', ...REPORT_FILES.map((file) => `/${file}`), COUNTING].sort(),
  );
  // What is made on the page, such as a file that is saved, leaves it no more than that.
  const others = requests.filter((url) => !url.startsWith(server.origin));
  assert.deepEqual(
    others.filter((url) => !/^(blob|data|about):/.test(url)),
    [],
  );
  // When the dialogue closes, what was printed goes too.
  await page.evaluate(() =>
    document.querySelector('iframe')!.contentWindow!.dispatchEvent(new Event('afterprint')),
  );
  const kept = await page.evaluate(async () => ({
    cookie: document.cookie,
    stored: localStorage.length + sessionStorage.length,
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
  }));
  assert.deepEqual(kept, { cookie: '', stored: 0, databases: [], caches: [], sheets: 0 });
  const own = ['copiedText'];
  assert.deepEqual(
    (await names()).filter((name) => !own.includes(name)),
    known,
  );
  assert.deepEqual({ warnings, errors }, { warnings: [], errors: [] });
  await page.close();
});

describe('A report that is taken away', () => {
  test('is forgotten, with all that it was given and drew', async () => {
    const { page } = await open('<main></main>');
    for (let turn = 0; turn < 5; turn += 1) {
      await page.evaluate(
        ({ tag, all }) => {
          const element = document.createElement(tag);
          const given = structuredClone(all);
          const watched = globalThis as unknown as { watched?: WeakRef<object>[] };
          watched.watched = [...(watched.watched ?? []), new WeakRef(element), new WeakRef(given)];
          Object.assign(element, { results: given });
          document.querySelector('main')!.append(element);
        },
        { tag: REPORT, all: results },
      );
      const report = page.locator(REPORT);
      await report.locator('nav').first().waitFor();
      for (const view of [REPORT_WORDS.teams, REPORT_WORDS.chain])
        await report.getByRole('link', { name: view, exact: true }).first().click();
      await press(report, REPORT_WORDS.copy);
      await page.evaluate(() => document.querySelector('main')!.replaceChildren());
      await settled(page);
    }
    // The last one may linger in a cache of the renderer: those before it may not.
    await collectGarbage(page);
    const alive = await page.evaluate(() =>
      (globalThis as unknown as { watched: WeakRef<object>[] }).watched.map((one) =>
        Boolean(one.deref()),
      ),
    );
    assert.equal(alive.length, 10);
    assert.deepEqual(
      alive.slice(0, -2),
      Array.from({ length: 8 }, () => false),
    );
    await page.close();
  });

  test('while it reads, reads no further: its worker is gone', async () => {
    const { page } = await open(`<main><${REPORT}></${REPORT}></main>`);
    const begun = page.waitForEvent('worker');
    // More than can be read before the worker is seen.
    await page.evaluate(
      ({ tag, line }) => {
        const lines = line.repeat(2000);
        const transfer = new DataTransfer();
        const parts = Array.from({ length: 100 }, () => lines);
        transfer.items.add(new File(parts, 'groot.ndjson'));
        const input = document.querySelector(tag)!.shadowRoot!.querySelector('input')!;
        input.files = transfer.files;
        input.dispatchEvent(new Event('change'));
      },
      { tag: REPORT, line: `${JSON.stringify(results[0])}\n` },
    );
    const worker = await begun;
    const ended = worker.waitForEvent('close');
    await page.evaluate(() => document.querySelector('main')!.replaceChildren());
    await ended;
    assert.deepEqual(page.workers(), []);
    await page.close();
  });

  test('and put elsewhere goes on where the reader was', async () => {
    const { page } = await open(`<main><${REPORT}></${REPORT}></main><aside></aside>`);
    await give(page, results);
    const report = page.locator(REPORT);
    await report.getByRole('link', { name: REPORT_WORDS.teams, exact: true }).click();
    const title = await report.locator('.heading').innerText();
    await page.evaluate((tag) => {
      const element = document.querySelector(tag)!;
      for (let move = 0; move < 50; move += 1)
        document.querySelector(move % 2 ? 'main' : 'aside')!.append(element);
    }, REPORT);
    await settled(page);
    assert.equal(await report.locator('.heading').innerText(), title);
    await page.close();
  });
});

test('two reports on one page each stay where their own reader is, with ids of their own', async () => {
  const { page, warnings, errors } = await open(`<${REPORT}></${REPORT}><${REPORT}></${REPORT}>`);
  await give(page, results);
  const [first, second] = [page.locator(REPORT).nth(0), page.locator(REPORT).nth(1)];
  for (const one of [first, second]) await one.locator('nav').first().waitFor();
  await first.getByRole('link', { name: REPORT_WORDS.teams, exact: true }).click();
  const current = (report: typeof first): Promise<string> =>
    report.locator('nav').first().locator('[aria-current]').innerText();
  assert.deepEqual(
    [await current(first), await current(second)],
    [REPORT_WORDS.teams, REPORT_WORDS.organisation],
  );
  const ids = await page.locator('[id]').evaluateAll((found) => found.map(({ id }) => id));
  assert.equal(new Set(ids).size, ids.length);
  assert.deepEqual({ warnings, errors }, { warnings: [], errors: [] });
  await page.close();
});
