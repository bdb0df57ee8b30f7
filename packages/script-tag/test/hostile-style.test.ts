import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import pixelmatch from 'pixelmatch';
import type { Browser, Locator } from 'playwright-core';
import { PNG } from 'pngjs';
import { launchBrowser } from './browser.js';
import { stateNamed } from './catalogue.js';
import { REPORT, TAGS } from './hooks.js';
import { openHostPage } from './host-page.js';
import { screenshotPath, serveDist, show, type Server } from './stage.js';
import type { WidgetState } from './widget-state.js';

/** What both pages share: the widget takes over font, size and column from its host, and may. */
const SAME = `
  html { font-size: 6px !important }
  body { margin: 0 }
  main { width: 640px }
  h1 { display: none !important }`;
const HOSTILE = `
  * { all: unset !important; display: block !important }
  label { display: none }
  main { width: 640px !important }
  body {
    letter-spacing: 9px !important; text-transform: uppercase !important; line-height: 0 !important;
    text-align: right !important; word-spacing: 20px !important; text-indent: 30px !important;
    text-shadow: 2px 2px red !important; font-style: italic !important; font-weight: 900 !important;
    white-space: pre !important; cursor: wait !important; visibility: visible !important;
  }`;
const MOST_DIFFERENT = 0.005;

const CASES: readonly [tag: WidgetState['tag'], name: string][] = [
  ...TAGS.flatMap((tag): [WidgetState['tag'], string][] => [
    [tag, 'start'],
    [tag, 'page-empty'],
    [tag, 'result'],
  ]),
  ['leerklimaat-survey', 'page-gentle-notice'],
  ['leerklimaat-survey', 'review-complete'],
  ['leerklimaat-survey', 'result-tables-open'],
  [REPORT, 'start'],
  [REPORT, 'organisation'],
  [REPORT, 'teams-of-five-thousand-searched'],
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

async function stageWith(css: string) {
  return openHostPage(browser, {
    origin: server.origin,
    head: `<style>${SAME}${css}</style>`,
    body: '<main></main><script src="/leerklimaat.iife.js"></script>',
  });
}

async function picture(widget: Locator): Promise<PNG> {
  return PNG.sync.read(await widget.screenshot({ animations: 'disabled' }));
}

/** Share of pixels that differ; pictures of another size differ wholly. */
function difference(one: PNG, other: PNG): { share: number; picture: PNG } {
  const drawn = new PNG({ width: one.width, height: one.height });
  if (one.width !== other.width || one.height !== other.height) return { share: 1, picture: other };
  const count = pixelmatch(one.data, other.data, drawn.data, one.width, one.height);
  return { share: count / (one.width * one.height), picture: drawn };
}

test('a page with hostile styles changes next to no pixel', async (t) => {
  const clean = await stageWith('');
  const hostile = await stageWith(HOSTILE);
  for (const [tag, name] of CASES)
    await t.test(`${tag} ${name}`, async () => {
      const state = stateNamed(tag, name);
      const pictures = [
        await picture(await show(clean.page, state)),
        await picture(await show(hostile.page, state)),
      ] as const;
      const { share, picture: drawn } = difference(...pictures);
      if (share > MOST_DIFFERENT) {
        for (const [index, shot] of [...pictures, drawn].entries())
          writeFileSync(screenshotPath(state, `hostile-${index}`), PNG.sync.write(shot));
      }
      const sizes = pictures.map(({ width, height }) => `${width} × ${height}`).join(' and ');
      assert.ok(share <= MOST_DIFFERENT, `${(share * 100).toFixed(2)} % differs; ${sizes}`);
    });
});

test('a change that a person would see is more than is allowed', async () => {
  const { page } = await stageWith('');
  const widget = await show(page, stateNamed('leerklimaat-survey', 'page-empty'));
  const untouched = await picture(widget);
  await widget.evaluate((element) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('legend { letter-spacing: 0.5px !important }');
    element.shadowRoot!.adoptedStyleSheets.push(sheet);
  });
  assert.ok(difference(untouched, await picture(widget)).share > MOST_DIFFERENT);
});
