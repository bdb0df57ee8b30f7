import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { serve } from '../../../scripts/static-server.mjs';
import { launchBrowser } from './browser.js';
import { fillIn, press, PRIMARY, REPORT, TAGS, WORDS, type Tag } from './hooks.js';
import { listenTo, openHostPage, type HostPage } from './host-page.js';
import { heard, listen } from './leer-events.js';
import { INSTRUMENTS, varied } from './sheets.js';
import { DIST, type Server } from './stage.js';

interface Integrity {
  readonly integrity: string;
  /** None for an extra, which the widget draws. */
  readonly trustedTypesPolicy?: string;
}

const SRI = JSON.parse(readFileSync(join(DIST, 'sri.json'), 'utf8')) as Record<string, Integrity>;
const FALLBACK = 'Deze vragenlijst kon niet laden.';
/** In an element of its own: the tag around it stays visible when the text does not. */
const withFallback = (tag: string): string => `<${tag}><p>${FALLBACK}</p></${tag}>`;
const tags = TAGS.map(withFallback).join('');

let browser: Browser;
let server: Server;

before(async () => {
  browser = await launchBrowser();
  server = await serve({ root: fileURLToPath(new URL('../../..', import.meta.url)) });
});

after(async () => {
  await browser.close();
  await server.close();
});

const classic = (name: string): string => `<script src="/dist/${name}.iife.js" defer></script>`;
const esm = (name: string): string => `<script type="module" src="/dist/${name}.js"></script>`;

/** The strictest policy that still lets the page's own scripts run. */
function strictPolicy(...names: readonly string[]): string {
  return [
    "default-src 'none'; script-src 'self'; style-src 'none'",
    `require-trusted-types-for 'script'; trusted-types ${names.join(' ')}`,
  ].join('; ');
}

const policyNames = TAGS.map((tag) => SRI[`${tag}.js`]?.trustedTypesPolicy ?? '');

/** Printing opens a dialog that nobody closes here, so it is counted instead. */
async function countPrints(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    globalThis.print = () => {
      const counter = globalThis.top as unknown as { prints?: number };
      counter.prints = (counter.prints ?? 0) + 1;
      globalThis.dispatchEvent(new Event('afterprint'));
    };
  });
  return () => page.evaluate(() => (globalThis as { prints?: number }).prints ?? 0);
}

/** A person fills in one widget and does everything that the result offers. */
async function wholeJourney(page: Page, tag: Tag): Promise<void> {
  const widget = page.locator(tag);
  await fillIn(widget, varied(INSTRUMENTS[tag]));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    press(widget, WORDS.download),
  ]);
  assert.match(download.suggestedFilename(), /\.json$/);
  await press(widget, WORDS.print);
  await press(widget, WORDS.copy);
}

async function finished(page: Page): Promise<unknown[]> {
  return (await heard(page)).filter(({ type }) => type === 'leer-result');
}

function nothingToReport({ violations, warnings, errors }: HostPage): void {
  assert.deepEqual({ violations, warnings, errors }, { violations: [], warnings: [], errors: [] });
}

const HOST_LIT = `
  import { html, render } from '/node_modules/lit-html/lit-html.js';
  render(html\`<p>\${'Van de gastheer'}</p>\`, document.querySelector('#host-lit'));`;

const PAGES: readonly { title: string; policy: string; scripts: string }[] = [
  {
    title: 'the three files, each on its own',
    policy: strictPolicy(...policyNames),
    scripts: TAGS.map(classic).join(''),
  },
  {
    title: 'the three files as modules, one of them pasted once more as a classic script',
    policy: strictPolicy(...policyNames),
    scripts: TAGS.map(esm).join('') + classic('leerklimaat-survey'),
  },
  {
    title: "the file with all widgets after the host's own Lit",
    policy: strictPolicy('lit-html', SRI['leerklimaat.js']?.trustedTypesPolicy ?? ''),
    scripts: `<script type="module" src="/host-lit.js"></script>${esm('leerklimaat')}`,
  },
];

describe('under a strict Content-Security-Policy', () => {
  for (const { title, policy, scripts } of PAGES)
    test(`whole journeys run without a violation: ${title}`, async () => {
      let prints = (): Promise<number> => Promise.resolve(0);
      const host = await openHostPage(browser, {
        origin: server.origin,
        policy,
        body: `<div id="host-lit"></div>${tags}${scripts}`,
        prepare: async (page) => {
          await listen(page);
          prints = await countPrints(page);
          await page.route('**/host-lit.js', (route) =>
            route.fulfill({ contentType: 'text/javascript', body: HOST_LIT }),
          );
        },
      });
      for (const tag of TAGS) await wholeJourney(host.page, tag);
      assert.equal((await finished(host.page)).length, TAGS.length);
      assert.equal(await prints(), TAGS.length);
      assert.equal(await host.page.locator('iframe').count(), 0);
      if (scripts.includes('host-lit'))
        assert.equal(await host.page.locator('#host-lit').textContent(), 'Van de gastheer');
      nothingToReport(host);
      await host.page.close();
    });

  test('a violation would have been seen', async () => {
    const host = await openHostPage(browser, {
      origin: server.origin,
      policy: strictPolicy(...policyNames),
      body: `<p style="color: red">Rood</p>${tags}`,
    });
    assert.equal(host.violations.length, 1);
    await host.page.close();
  });
});

describe('integrity hashes', () => {
  // Those of the extras stand in extras.test.ts: an extra alone shows nothing.
  for (const [file, { integrity }] of Object.entries(SRI).filter(([name]) => !name.includes('/'))) {
    const attributes = (hash: string): string =>
      `src="/dist/${file}" integrity="${hash}" crossorigin="anonymous"`;
    const script = (hash: string): string =>
      file.includes('.iife.')
        ? `<script ${attributes(hash)} defer></script>`
        : `<script type="module" ${attributes(hash)}></script>`;
    const tag = [...TAGS, REPORT].find((name) => file.startsWith(name)) ?? TAGS[0];

    test(`the hash of ${file} in sri.json is accepted`, async () => {
      const body = withFallback(tag) + script(integrity);
      const host = await openHostPage(browser, { origin: server.origin, body });
      // What there is to begin with: a questionnaire, or files.
      const first = tag === REPORT ? 'input[type=file]' : PRIMARY;
      await host.page.locator(tag).locator(first).waitFor();
      assert.equal(await host.page.getByText(FALLBACK).isVisible(), false);
      nothingToReport(host);
      await host.page.close();
    });

    // One file of each format tells it for all.
    if (!file.startsWith('leerklimaat-survey')) continue;

    test(`a wrong hash for ${file} leaves the text inside the tag`, async () => {
      const wrong = integrity.replace(/.{8}$/, 'AAAAAAAA');
      const body = withFallback(tag) + script(wrong);
      const host = await openHostPage(browser, { origin: server.origin, body });
      assert.ok(await host.page.getByText(FALLBACK).isVisible());
      assert.match(host.errors.join(' '), /integrity/);
      await host.page.close();
    });
  }
});

test('in a frame with sandbox="allow-scripts" and nothing else every journey ends in text to copy', async () => {
  // From real files: a page that the test makes up may not fetch from this machine when its origin is opaque.
  const host = await listenTo(await browser.newPage());
  await host.page.goto(`${server.origin}/packages/script-tag/test/fixtures/sandboxing.html`);
  const widgets = TAGS.map((tag) => host.page.frameLocator('iframe').locator(tag));
  for (const [index, widget] of widgets.entries())
    await fillIn(widget, varied(INSTRUMENTS[TAGS[index] ?? TAGS[0]]));
  // Now only: the browser itself reports that such a frame may not use the clipboard.
  nothingToReport(host);
  for (const widget of widgets) {
    await press(widget, WORDS.copy);
    const text = await widget.getByRole('textbox').inputValue();
    assert.ok(text.includes(await widget.getByRole('heading', { level: 2 }).innerText()));
  }
  await host.page.close();
});
