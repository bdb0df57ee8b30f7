import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { leerklimaat, leervoorkeur } from '@leerklimaat/core';
import type { Browser, Locator } from 'playwright-core';
import { syntheticOrganisation } from '../../core/src/testing/synthetic-organisation.js';
import { launchBrowser } from './browser.js';
import { openHostPage, settled, type HostPage } from './host-page.js';
import { serveDist, type Server } from './stage.js';

const STRICT =
  "default-src 'none'; script-src 'nonce-r4nd0m' 'strict-dynamic'; style-src 'none'; " +
  "require-trusted-types-for 'script'; trusted-types leerteam-report#lit";

const people = { seed: 1, teams: { Noord: 12, Zuid: 9 }, links: ['medewerker', 'leidinggevende'] };
const results = [
  ...syntheticOrganisation(leerklimaat, people),
  ...syntheticOrganisation(leervoorkeur, { ...people, seed: 2 }),
];

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

/** A report that shows, on a page with this policy; printing opens no dialogue. */
async function reportOn(
  policy: string,
): Promise<HostPage & { readonly report: Locator; readonly requests: readonly string[] }> {
  const requests: string[] = [];
  const host = await openHostPage(browser, {
    origin: server.origin,
    body: `<leerteam-report></leerteam-report>
      <script src="/leerteam-report.js" type="module" nonce="r4nd0m"></script>`,
    policy,
    prepare: async (page) => {
      page.on('request', (request) => requests.push(new URL(request.url()).pathname));
      await page.addInitScript(() => {
        globalThis.print = () => {};
      });
    },
  });
  await host.page.evaluate(async (given) => {
    const report = document.querySelector('leerteam-report')!;
    const drawn = new Promise((done) => {
      report.addEventListener('leer-report', done, { once: true });
    });
    Object.assign(report, { results: given });
    await drawn;
  }, results);
  return { ...host, report: host.page.locator('leerteam-report'), requests };
}

const complaints = ({ violations, warnings, errors }: HostPage): readonly string[] => [
  ...violations,
  ...warnings,
  ...errors,
];

describe('A report on a page with a strict policy', () => {
  test('shows every view, prints and saves, without a violation or a request', async () => {
    const host = await reportOn(STRICT);
    const { page, report, requests } = host;
    const address = page.url();
    const asked = requests.length;
    for (const link of await report.locator('nav').first().locator('a').all()) {
      await link.click();
      await settled(page);
      assert.equal(await link.getAttribute('aria-current'), 'page');
      assert.equal(await report.locator('[style]').count(), 0);
    }
    for (const name of ['Druk het rapport af', 'Kopieer deze tekst']) {
      await report.getByRole('button', { name, exact: true }).click();
    }
    for (const name of ['Cijfers (CSV)', 'Rapport (JSON)', /^Bewaar als SVG/]) {
      const download = page.waitForEvent('download');
      await report.getByRole('button', { name }).first().click();
      assert.match((await download).suggestedFilename(), /^leerklimaat-rapport.*\.(csv|json|svg)$/);
    }
    assert.deepEqual(complaints(host), []);
    assert.equal(page.url(), address);
    assert.deepEqual(
      requests.slice(asked).filter((path) => path.startsWith('/')),
      [],
    );
    await page.close();
  });

  const PICTURES = [
    {
      where: 'that allows pictures of its own making',
      policy: `${STRICT}; img-src blob:`,
      ending: 'png',
    },
    { where: 'that allows none', policy: STRICT, ending: 'svg' },
  ];
  for (const { where, policy, ending } of PICTURES) {
    test(`saves a picture as ${ending} on one ${where}`, async () => {
      const host = await reportOn(policy);
      const download = host.page.waitForEvent('download');
      await host.report
        .getByRole('button', { name: /^Bewaar als PNG/ })
        .first()
        .click();
      assert.ok((await download).suggestedFilename().endsWith(`.${ending}`));
      assert.equal(complaints(host).length > 0, ending === 'svg', complaints(host).join());
      await host.page.close();
    });
  }
});
