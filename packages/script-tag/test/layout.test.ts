import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Locator, Page } from 'playwright-core';
import { launchBrowser } from './browser.js';
import { CATALOGUE, stateNamed } from './catalogue.js';
import { answerLabel, clearButton, FIELDSET, SCROLLING } from './hooks.js';
import { settled, type HostPage } from './host-page.js';
import { measure, SOUND, type Measured } from './measure.js';
import { openStage, screenshotPath, serveDist, show, type Server } from './stage.js';
import type { WidgetState } from './widget-state.js';

const WIDTHS = [320, 768, 1280];
const NARROW_COLUMN = 280;
/** The least that WCAG 1.4.12 asks a page to bear. */
const TEXT_SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;

let browser: Browser;
let server: Server;
let host: HostPage;

before(async () => {
  browser = await launchBrowser();
  server = await serveDist();
  host = await openStage(browser, server);
});

after(async () => {
  await browser.close();
  await server.close();
});

async function look(widget: Locator, width: number): Promise<Measured> {
  const page = widget.page();
  await page.setViewportSize({ width, height: 900 });
  await settled(page);
  return widget.evaluate(measure, SCROLLING);
}

async function shoot(page: Page, state: WidgetState, width: number): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const path = screenshotPath(state, `${width}-${colorScheme}`);
    await page.locator('main').screenshot({ path });
  }
}

for (const state of CATALOGUE)
  describe(`${state.tag} ${state.name}`, () => {
    let widget: Locator;

    before(async () => {
      await host.page.setViewportSize({ width: 1280, height: 900 });
      widget = await show(host.page, state);
    });

    for (const width of WIDTHS)
      test(`fits ${width} px, with targets that are large enough`, async () => {
        const measured = await look(widget, width);
        // The pictures are for people: of what extras add, one width is enough to look at.
        if (!state.files || state.isView || width === 320) await shoot(host.page, state, width);
        assert.deepEqual(measured, SOUND);
      });

    test(`fits a column of ${NARROW_COLUMN} px`, async () => {
      await widget.evaluate((element, width) => {
        element.parentElement!.style.width = `${width}px`;
      }, NARROW_COLUMN);
      assert.deepEqual(await look(widget, 1280), SOUND);
    });

    test('bears the text spacing of WCAG 1.4.12 in every width', async () => {
      await widget.evaluate((element, css) => {
        element.parentElement!.style.width = '';
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        element.shadowRoot!.adoptedStyleSheets.push(sheet);
      }, TEXT_SPACING);
      for (const width of WIDTHS) {
        const { overflow, clipped, overlapping } = await look(widget, width);
        assert.deepEqual(
          { width, overflow, clipped, overlapping },
          { width, overflow: [], clipped: [], overlapping: [] },
        );
      }
    });
  });

/** Where the statements stand within the widget: some browsers scroll along to hide a shift, others don't. */
function places(widget: Locator): Promise<number[]> {
  return widget.evaluate((element, fieldsets) => {
    const top = element.getBoundingClientRect().top;
    return [...element.shadowRoot!.querySelectorAll(fieldsets)].map((one) =>
      Math.round(one.getBoundingClientRect().top - top),
    );
  }, FIELDSET);
}

const SHIFT_STATES = [
  'page-empty',
  'page-partly-answered',
  'page-gentle-notice',
  'page-refused-notice',
];

for (const name of SHIFT_STATES)
  for (const width of WIDTHS)
    test(`nothing moves when an answer is given or cleared: ${name}, ${width} px`, async () => {
      const { page } = host;
      await page.setViewportSize({ width, height: 900 });
      const widget = await show(page, stateNamed('leerklimaat-survey', name));
      const item = 'leerleiderschap-5';
      const first = await places(widget);
      await answerLabel(widget, item, 4).click();
      await settled(page);
      assert.deepEqual(await places(widget), first);
      await clearButton(widget, item).click();
      await settled(page);
      assert.deepEqual(await places(widget), first);
    });
