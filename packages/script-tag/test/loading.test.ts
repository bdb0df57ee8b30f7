import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser.js';
import { openHostPage, type HostPage } from './host-page.js';
import { WORDS } from './hooks.js';
import { DIST, serveDist, type Server } from './stage.js';

const TAG = 'leerklimaat-survey';
const { version } = JSON.parse(
  readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
) as { version: string };
const OTHER = '99.1.0';

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

/** Serves a copy of a file that says it is another version. */
async function serveOther(page: Page): Promise<void> {
  await page.route('**/other/*.js', (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    const text = readFileSync(join(DIST, name), 'utf8');
    const copy = text.replaceAll(`"${version}"`, `"${OTHER}"`);
    assert.notEqual(copy, text, 'the file does not hold its version');
    return route.fulfill({ contentType: 'text/javascript', body: copy });
  });
}

const open = (scripts: string): Promise<HostPage> =>
  openHostPage(browser, {
    origin: server.origin,
    body: `<${TAG}>Terugvaltekst</${TAG}>${scripts}`,
    prepare: serveOther,
  });

const classic = (path: string): string => `<script src="/${path}.iife.js"></script>`;
const esm = (path: string): string => `<script type="module" src="/${path}.js"></script>`;

const registered = (page: Page): Promise<string | undefined> =>
  page.evaluate(
    (tag) => (customElements.get(tag) as unknown as { version?: string } | undefined)?.version,
    TAG,
  );

const PAIRS: readonly { title: string; scripts: string; stays: string; refused: string }[] = [
  {
    title: 'the other version second',
    scripts: classic(TAG) + classic(`other/${TAG}`),
    stays: version,
    refused: OTHER,
  },
  {
    title: 'the other version first',
    scripts: classic(`other/${TAG}`) + classic(TAG),
    stays: OTHER,
    refused: version,
  },
  {
    title: 'the other version as a module',
    scripts: classic(TAG) + esm(`other/${TAG}`),
    stays: version,
    refused: OTHER,
  },
];

for (const { title, scripts, stays, refused } of PAIRS)
  test(`of two versions the first stays, works, and one warning names both: ${title}`, async () => {
    const { page, warnings, errors } = await open(scripts);
    assert.equal(await registered(page), stays);
    assert.equal(warnings.length, 1);
    for (const part of [`<${TAG}>`, stays, refused]) assert.ok(warnings[0]?.includes(part), part);
    assert.deepEqual(errors, []);
    await page.getByRole('button', { name: WORDS.begin }).click();
    await page.getByRole('button', { name: WORDS.next }).waitFor();
    await page.close();
  });

test('a widget that another version would bring along still gets registered', async () => {
  const { page, warnings } = await open(classic(TAG) + classic('other/leerklimaat'));
  assert.equal(warnings.length, 1);
  const tags = await page.evaluate(() =>
    ['leerleider-checklist', 'leervoorkeur-profile'].map((tag) => Boolean(customElements.get(tag))),
  );
  assert.deepEqual(tags, [true, true]);
  await page.close();
});

test('the same file twice, in both formats, is silent', async () => {
  const { page, warnings, errors } = await open(classic(TAG) + classic(TAG) + esm(TAG) + esm(TAG));
  assert.equal(await registered(page), version);
  assert.deepEqual({ warnings, errors }, { warnings: [], errors: [] });
  await page.close();
});
