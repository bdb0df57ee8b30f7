import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { serve } from '../../../scripts/static-server.mjs';
import { launchBrowser } from './browser.js';
import { openHostPage, type HostPage } from './host-page.js';

const TAGS = ['leerklimaat-survey', 'leerleider-checklist', 'leervoorkeur-profile'];
const POLICIES = TAGS.map((tag) => `${tag}#lit`).join(' ');

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

before(async () => {
  browser = await launchBrowser();
  server = await serve({ root: fileURLToPath(new URL('../../../dist', import.meta.url)) });
});

after(async () => {
  await browser.close();
  await server.close();
});

/** A page that allows our own script host, no style at all, and these policy names. */
function open(policyNames: string, body: string): Promise<HostPage> {
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'none'; " +
    `require-trusted-types-for 'script'; trusted-types ${policyNames}`;
  return openHostPage(browser, { origin: server.origin, body, policy });
}

const tags = TAGS.map((tag) => `<${tag}><p>Terugvaltekst</p></${tag}>`).join('');
const classic = (name: string): string => `<script src="/${name}.iife.js" defer></script>`;
const esm = (name: string): string => `<script type="module" src="/${name}.js"></script>`;

function drawn(page: Page): Promise<string[]> {
  return page.evaluate(
    (names) =>
      names.filter((name) => document.querySelector(name)?.shadowRoot?.childElementCount ?? 0),
    TAGS,
  );
}

function nothingToReport({ violations, warnings, errors }: HostPage): void {
  assert.deepEqual({ violations, warnings, errors }, { violations: [], warnings: [], errors: [] });
}

const ACCEPTED: [title: string, policyNames: string, body: string][] = [
  ['three classic files', POLICIES, TAGS.map(classic).join('')],
  ['three modules', POLICIES, TAGS.map(esm).join('')],
  ['one file pasted twice', POLICIES, TAGS.map(classic).join('') + classic('leerklimaat-survey')],
  ['both formats of one file', POLICIES, TAGS.map(classic).join('') + esm('leerleider-checklist')],
  ['the file with all three', 'leerklimaat#lit', classic('leerklimaat')],
  [
    'the file with all three beside a single one',
    `leerklimaat#lit ${POLICIES}`,
    classic('leerklimaat-survey') + classic('leerklimaat'),
  ],
];

for (const [title, policyNames, scripts] of ACCEPTED)
  test(`${title} draw without a violation under a strict policy`, async () => {
    const host = await open(policyNames, tags + scripts);
    assert.deepEqual(await drawn(host.page), TAGS);
    nothingToReport(host);
    await host.page.close();
  });

test('a policy that is not listed leaves the fallback text, and one warning names it', async () => {
  const host = await open("'none'", tags + classic('leerklimaat-survey'));
  assert.deepEqual(await drawn(host.page), []);
  assert.ok(await host.page.getByText('Terugvaltekst').first().isVisible());
  assert.equal(host.warnings.length, 1);
  assert.match(host.warnings[0] ?? '', /"leerklimaat-survey#lit"/);
  await host.page.close();
});

test('a page without any policy draws too, and gets no new global', async () => {
  const globals = (page: Page): Promise<string[]> =>
    page.evaluate(() => Object.getOwnPropertyNames(globalThis));
  const bare = await openHostPage(browser, { origin: server.origin, body: tags });
  const known = await globals(bare.page);
  const host = await openHostPage(browser, {
    origin: server.origin,
    body: tags + classic('leerklimaat') + esm('leerklimaat-survey'),
  });
  assert.deepEqual(await drawn(host.page), TAGS);
  assert.deepEqual(
    (await globals(host.page)).filter((name) => !known.includes(name)),
    [],
  );
  nothingToReport(host);
});
