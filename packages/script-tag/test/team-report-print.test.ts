import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { leerklimaat, type ReportTree } from '@leerklimaat/core';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser.js';
import { press, REPORT, REPORT_WORDS, SCROLLING } from './hooks.js';
import { openHostPage, settled } from './host-page.js';
import { measure } from './measure.js';
import { screenshotPath, serveDist, type Server } from './stage.js';
import { reportScripts } from './team-report-files.js';
import { madeResults, treesOf, treesOfAll } from './team-report-people.js';

/** Between the margins of an A4 page, in CSS pixels. */
const PAPER = { width: 658, height: 987 };

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

interface Paper {
  readonly page: Page;
  readonly pdf: Buffer;
}

/** What the printer gets of a report, laid on a page of its own: the frame that is printed shows nothing on screen. */
async function printed(
  report: readonly ReportTree[],
  place: readonly string[],
  everyTeam: boolean,
): Promise<Paper> {
  const { page: source } = await openHostPage(browser, {
    origin: server.origin,
    body: `<${REPORT}></${REPORT}>${reportScripts}`,
    prepare: async (page) => {
      await page.addInitScript(() => {
        globalThis.print = () => {};
      });
    },
  });
  const element = source.locator(REPORT);
  await element.evaluate((one, trees) => Object.assign(one, { report: trees }), report);
  for (const name of place) await element.getByRole('link', { name, exact: true }).first().click();
  if (everyTeam) await element.getByLabel(REPORT_WORDS.everyTeam).check();
  await press(element, place.length > 1 ? REPORT_WORDS.printTeam : REPORT_WORDS.print);
  const { css, html } = await source.evaluate(() => {
    const root =
      document.querySelector('iframe')!.contentDocument!.body.firstElementChild!.shadowRoot!;
    return {
      css: root.adoptedStyleSheets.flatMap(({ cssRules }) =>
        Array.from(cssRules, ({ cssText }) => cssText),
      ),
      html: root.innerHTML,
    };
  });
  await source.close();
  const style = `<style>${css.join('\n')}</style>`;
  const { page } = await openHostPage(browser, {
    origin: server.origin,
    head: `${style}<style>body { margin: 0 }</style>`,
    body: `<div id="sheets"><template shadowrootmode="open">${style}${html}</template></div>`,
  });
  const pdf = await page.pdf({ preferCSSPageSize: true });
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(PAPER);
  await settled(page);
  return { page, pdf };
}

const pagesIn = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;

const links = ['medewerker', 'leidinggevende'];
const all = treesOfAll({ teams: { Montage: 24, Planning: 14, Onderhoud: 11 }, links }, [
  '2025',
  '2026',
]);
const climate = treesOf(madeResults());

const CASES: readonly {
  readonly name: string;
  readonly trees: readonly ReportTree[];
  readonly place: readonly string[];
  /** Sheets that begin on a page of their own, and the most pages they take. */
  readonly sheets: number;
  readonly most: number;
  readonly everyTeam?: true;
}[] = [
  { name: 'everything', trees: all, place: [], sheets: 7, most: 40 },
  { name: 'the climate alone', trees: climate, place: [], sheets: 4, most: 14 },
  {
    name: 'the climate of all and of every team',
    trees: climate,
    place: [],
    sheets: 7,
    most: 35,
    everyTeam: true,
  },
  { name: 'one team', trees: all, place: ['Teams', 'Montage'], sheets: 2, most: 20 },
];

for (const { name, trees, place, sheets, most, everyTeam = false } of CASES)
  describe(`On paper, ${name}`, () => {
    let paper: Paper;
    before(async () => {
      paper = await printed(trees, place, everyTeam);
    });

    test('begins with what it rests on, how it is made, its sources, and what it is not', async () => {
      const cover = await paper.page.locator('.sheet').first().innerText();
      for (const said of [
        'Mensen die meededen',
        'Hoe is het gemaakt?',
        'Bronnen',
        leerklimaat.sources[0]?.citation ?? '',
        'Wat is het niet?',
      ])
        assert.ok(cover.includes(said), said);
    });

    test('has a sheet for each view, of as many pages as it takes', (t) => {
      const pages = pagesIn(paper.pdf);
      const path = screenshotPath(
        { tag: REPORT, name: `paper-of-${name.replaceAll(' ', '-')}` },
        'a4',
      );
      writeFileSync(path.replace(/png$/, 'pdf'), paper.pdf);
      t.diagnostic(`${pages} pages`);
      assert.ok(pages >= sheets && pages <= most, String(pages));
    });

    test('has its tables open, and nothing to press', async () => {
      const { page } = paper;
      assert.equal(await page.locator('.sheet').count(), sheets);
      assert.equal(await page.locator('details:not([open])').count(), 0);
      assert.ok((await page.locator('table').count()) > 0);
      assert.equal(await page.locator('button:visible, input:visible, a:visible').count(), 0);
    });

    test('fits between the margins of an A4 page', async () => {
      const { overflow, clipped, overlapping } = await paper.page
        .locator('#sheets')
        .evaluate(measure, SCROLLING);
      assert.deepEqual(
        { overflow, clipped, overlapping },
        { overflow: [], clipped: [], overlapping: [] },
      );
    });

    test('has no picture that is taller than a page: what is drawn is not cut', async () => {
      const heights = await paper.page
        .locator('svg')
        .evaluateAll((pictures) => pictures.map((one) => one.getBoundingClientRect().height));
      assert.ok(heights.length > 0);
      assert.deepEqual(
        heights.filter((height) => height > PAPER.height),
        [],
      );
    });
  });
