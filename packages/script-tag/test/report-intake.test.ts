import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { leerklimaat, releaseRounds, summarise } from '@leerklimaat/core';
import type { Browser, Page } from 'playwright-core';
import { syntheticOrganisation } from '../../core/src/testing/synthetic-organisation.js';
import { launchBrowser } from './browser.js';
import { openHostPage, type HostPage } from './host-page.js';
import { DIST, serveDist, type Server } from './stage.js';

const CDN = 'https://cdn.example';
const TYPES =
  "require-trusted-types-for 'script'; trusted-types leerteam-report#lit; style-src 'none'";

const results = [...syntheticOrganisation(leerklimaat, { seed: 1, teams: { Noord: 12, Zuid: 9 } })];

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

/** What the workers of a page said, each kind of answer once. */
async function hearWorkers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const said = new Set<string>();
    const Own = globalThis.Worker;
    Object.assign(globalThis, {
      said,
      Worker: class extends Own {
        constructor(url: string | URL, options?: WorkerOptions) {
          super(url, options);
          this.addEventListener('error', () => said.add('error'));
          this.addEventListener('message', ({ data }: MessageEvent<{ readonly type: string }>) =>
            said.add(data.type),
          );
        }
      },
    });
  });
}

const COUNTING = '/modules/tellen.js';

/** @param isThere - whether the file that counts can be fetched */
async function open(
  scripts: string,
  policy?: string,
  isThere = true,
): Promise<HostPage & { readonly loaded: readonly string[] }> {
  const loaded: string[] = [];
  const host = await openHostPage(browser, {
    origin: server.origin,
    body: `<leerteam-report></leerteam-report>${scripts}`,
    ...(policy !== undefined && { policy }),
    prepare: async (page) => {
      await hearWorkers(page);
      page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
      await page.route(`${CDN}/**`, (route) =>
        route.fulfill({
          contentType: 'text/javascript',
          headers: { 'access-control-allow-origin': '*' },
          body: readFileSync(join(DIST, new URL(route.request().url()).pathname)),
        }),
      );
      if (!isThere) await page.route(`**${COUNTING}`, (route) => route.abort());
    },
  });
  return { ...host, loaded };
}

/** Gives a report these results, and waits for it to be drawn. */
async function read({ page }: HostPage): Promise<{ people: unknown; said: readonly string[] }> {
  return page.evaluate(async (given) => {
    const report = document.querySelector('leerteam-report')!;
    const drawn = new Promise<CustomEvent<{ people: unknown }>>((done) => {
      report.addEventListener('leer-report', (event) => done(event as CustomEvent), { once: true });
    });
    Object.assign(report, { results: given });
    const { people } = (await drawn).detail;
    return { people, said: [...(globalThis as unknown as { said: Set<string> }).said] };
  }, results);
}

const classic = (from = '', more = ''): string =>
  `<script src="${from}/leerteam-report.iife.js" ${more} defer></script>`;
const esm = (from = '', more = ''): string =>
  `<script src="${from}/leerteam-report.js" ${more} type="module"></script>`;
const nonce = 'nonce="r4nd0m"';

const IN_A_WORKER: readonly [where: string, scripts: string, policy?: string][] = [
  ['without a policy', classic()],
  ['without a policy, as a module', esm()],
  ['that names itself', classic(), `default-src 'none'; script-src 'self'; ${TYPES}`],
  [
    'with nonces that pass on',
    classic('', nonce),
    `default-src 'none'; script-src 'nonce-r4nd0m' 'strict-dynamic'; ${TYPES}`,
  ],
  [
    'with nonces that pass on, as a module',
    esm('', nonce),
    `default-src 'none'; script-src 'nonce-r4nd0m' 'strict-dynamic'; ${TYPES}`,
  ],
];

describe('Results are read in a worker on a page', () => {
  for (const [where, scripts, policy] of IN_A_WORKER) {
    test(where, async () => {
      const host = await open(scripts, policy);
      assert.ok(!host.loaded.includes(COUNTING), 'loaded before there is anything to count');
      assert.deepEqual(await read(host), {
        people: 21,
        said: ['started', 'progress', 'tree', 'groups', 'done'],
      });
      assert.equal(host.loaded.filter((path) => path === COUNTING).length, 1);
      const { violations, warnings, errors } = host;
      assert.deepEqual(
        { violations, warnings, errors },
        { violations: [], warnings: [], errors: [] },
      );
      await host.page.close();
    });
  }
});

const ON_THE_PAGE: readonly [where: string, scripts: string, policy?: string][] = [
  [
    'that forbids workers',
    classic(),
    `default-src 'none'; script-src 'self'; worker-src 'none'; ${TYPES}`,
  ],
  [
    'with nonces only',
    classic('', nonce),
    `default-src 'none'; script-src 'nonce-r4nd0m'; ${TYPES}`,
  ],
  ['with the script of another site', classic(CDN)],
  [
    'with the script of another site, and a policy',
    esm(CDN),
    `default-src 'none'; script-src ${CDN}; ${TYPES}`,
  ],
  ['in a sandbox', classic(CDN), `sandbox allow-scripts; script-src ${CDN}; ${TYPES}`],
];

describe('Results are read on the page itself', () => {
  for (const [where, scripts, policy] of ON_THE_PAGE) {
    test(where, async () => {
      const host = await open(scripts, policy);
      const { people, said } = await read(host);
      assert.equal(people, 21);
      assert.ok(!said.includes('started'), said.join());
      assert.deepEqual(host.warnings, []);
      await host.page.close();
    });
  }
});

const FORBIDDING = `default-src 'none'; script-src 'nonce-r4nd0m'; worker-src 'none'; ${TYPES}`;
const counting = `<script src="${COUNTING}" ${nonce} defer></script>`;

describe('On a page that lets nothing in that it did not name', () => {
  for (const [where, scripts] of [
    ['after the report', classic('', nonce) + counting],
    ['before it', counting + classic('', nonce)],
  ] as const) {
    test(`a tag for the file that counts is enough, ${where}`, async () => {
      const host = await open(scripts, FORBIDDING);
      const { people } = await read(host);
      assert.equal(people, 21);
      assert.equal(host.loaded.filter((path) => path === COUNTING).length, 1);
      // The browser itself tells that it made no worker, and nobody else complains.
      const others = host.errors.filter((text) => !text.includes('"worker-src \'none\'"'));
      assert.deepEqual([host.warnings, others], [[], []]);
      await host.page.close();
    });
  }

  test('that tag is asked for where it is missing, on screen and in an event', async () => {
    const host = await open(classic('', nonce), FORBIDDING, false);
    const message = await host.page.evaluate(async (given) => {
      const report = document.querySelector('leerteam-report')!;
      const told = new Promise<CustomEvent<{ message: string }>>((done) => {
        report.addEventListener('leer-error', (event) => done(event as CustomEvent), {
          once: true,
        });
      });
      Object.assign(report, { results: given });
      return (await told).detail.message;
    }, results);
    assert.match(message, /script tag for modules\/tellen\.js/);
    const said = host.page.locator('leerteam-report').getByText('modules/tellen.js');
    await said.first().waitFor();
    await host.page.close();
  });

  test('a report that comes as it is needs none of it', async () => {
    const [tree] = releaseRounds(leerklimaat, summarise(leerklimaat, results).summary);
    const host = await open(classic('', nonce), FORBIDDING, false);
    await host.page.evaluate(async (given) => {
      const report = document.querySelector('leerteam-report')!;
      const drawn = new Promise((done) => {
        report.addEventListener('leer-report', done, { once: true });
      });
      Object.assign(report, { report: given });
      await drawn;
    }, tree);
    assert.ok(!host.loaded.includes(COUNTING));
    assert.deepEqual([host.violations, host.warnings, host.errors], [[], [], []]);
    await host.page.close();
  });
});
