import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser.js';
import { REPORT } from './hooks.js';
import { openHostPage, settled, type HostPage } from './host-page.js';
import { serveDist, type Server } from './stage.js';
import { REPORT_FILES } from './team-report-files.js';
import { REPORT_STATES } from './team-report-states.js';
import type { WidgetState } from './widget-state.js';

/** Nothing but the report's own scripts, and what they bring; fetching is for `src` alone. */
const STRICT =
  "default-src 'none'; script-src 'nonce-r4nd0m' 'strict-dynamic'; style-src 'none'; " +
  `connect-src 'self'; require-trusted-types-for 'script'; trusted-types ${REPORT}#lit`;

let browser: Browser;
let server: Server;
let host: HostPage;

before(async () => {
  browser = await launchBrowser();
  server = await serveDist();
  const scripts = REPORT_FILES.map((file) => `<script src="/${file}" nonce="r4nd0m"></script>`);
  host = await openHostPage(browser, {
    origin: server.origin,
    body: `<main></main>${scripts.join('')}`,
    policy: STRICT,
  });
});

after(async () => {
  await browser.close();
  await server.close();
});

/** As on the stage, but without any markup from a string: the policy refuses that of everybody. */
async function mount(page: Page, { attributes = {}, properties = {} }: WidgetState): Promise<void> {
  await page.evaluate(
    ({ tag, attributes: given, properties: values }) => {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(given)) element.setAttribute(name, value);
      Object.assign(element, values);
      document.querySelector('main')!.replaceChildren(element);
    },
    { tag: REPORT, attributes, properties },
  );
}

describe('A page with a strict policy has nothing to report of', () => {
  for (const state of REPORT_STATES)
    test(state.name, async () => {
      const { page, violations } = host;
      violations.length = 0;
      await mount(page, state);
      const report = page.locator(REPORT);
      await state.act?.(report);
      await settled(page);
      assert.deepEqual(violations, []);
      assert.equal(await report.locator('.root').count(), 1);
      assert.equal(await report.locator('[style], style, script').count(), 0);
    });
});
