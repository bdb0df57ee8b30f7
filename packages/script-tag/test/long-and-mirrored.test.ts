import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Locator, Page } from 'playwright-core';
import { launchBrowser } from './browser.js';
import { stateNamed } from './catalogue.js';
import { REPORT, SCROLLING } from './hooks.js';
import { settled } from './host-page.js';
import { measure, SOUND } from './measure.js';
import { bringPseudoLanguage, PSEUDO } from './pseudo-language.js';
import { said, speak } from './speak.js';
import { openStage, screenshotPath, serveDist, show, type Server } from './stage.js';
import type { WidgetState } from './widget-state.js';

const SURVEY = 'leerklimaat-survey';
const CHECKLIST = 'leerleider-checklist';
const PROFILE = 'leervoorkeur-profile';

const STATES: readonly WidgetState[] = (
  [
    [SURVEY, 'start-slots'],
    [SURVEY, 'start-all-modules'],
    [SURVEY, 'page-gentle-notice'],
    [SURVEY, 'page-counts'],
    [SURVEY, 'page-keten'],
    [SURVEY, 'review-gaps'],
    [SURVEY, 'result-all-modules-open'],
    [CHECKLIST, 'spiegel-page'],
    [CHECKLIST, 'plan-three-chosen'],
    [CHECKLIST, 'earlier-compared'],
    [CHECKLIST, 'mirror-of-six'],
    [PROFILE, 'keuze-page'],
    [PROFILE, 'keuze-result'],
    [PROFILE, 'code-compared'],
    [PROFILE, 'team-of-three-codes'],
    [PROFILE, 'organisation-of-twelve'],
    [REPORT, 'start'],
    [REPORT, 'notice-of-what-does-not-count'],
    [REPORT, 'organisation'],
    [REPORT, 'teams'],
    [REPORT, 'team'],
    [REPORT, 'chain'],
    [REPORT, 'mirror-with-own-result'],
    [REPORT, 'preferences'],
    [REPORT, 'waves'],
    [REPORT, 'all-answers-equal'],
  ] as const satisfies readonly (readonly [WidgetState['tag'], string])[]
).map(([tag, name]) => stateNamed(tag, name));

let browser: Browser;
let server: Server;
let page: Page;

before(async () => {
  browser = await launchBrowser();
  server = await serveDist();
  ({ page } = await openStage(browser, server, bringPseudoLanguage));
});

after(async () => {
  await browser.close();
  await server.close();
});

async function look(widget: Locator, width: number, column = '') {
  await page.setViewportSize({ width, height: 900 });
  await widget.evaluate((element, wide) => {
    element.parentElement!.style.width = wide;
  }, column);
  await settled(page);
  return widget.evaluate(measure, SCROLLING);
}

describe('in a language that is two fifths longer', () => {
  for (const state of STATES)
    test(`${state.tag} ${state.name} fits 320 px, and a column of 280`, async () => {
      await speak(page, 'nl');
      const widget = await show(page, {
        ...state,
        files: [...(state.files ?? []), PSEUDO.file],
      });
      const dutch = new Set(await said(widget));
      await speak(page, PSEUDO.language);
      const same = (await said(widget)).filter((text) => text.includes('⟦') && dutch.has(text));
      assert.deepEqual(same, []);
      const measured = await look(widget, 320);
      await widget.screenshot({ path: screenshotPath(state, '320-long') });
      assert.deepEqual(measured, SOUND);
      assert.deepEqual(await look(widget, 1280, '280px'), SOUND);
    });
});

/** What lies at the beginning and at the end of each box: from right to left the same, on the other side. */
function sides(widget: Locator): Promise<string[]> {
  return widget.evaluate((element) => {
    const properties = ['margin', 'border', 'padding'];
    return [...element.shadowRoot!.querySelectorAll('*')]
      .filter((one) => !one.closest('svg') && one.checkVisibility())
      .map((one) => {
        const style = getComputedStyle(one);
        const mirrored = style.direction === 'rtl';
        const side = (property: string, which: 'left' | 'right'): string =>
          style.getPropertyValue(`${property}-${which}${property === 'border' ? '-width' : ''}`);
        const [start, end] = mirrored ? (['right', 'left'] as const) : (['left', 'right'] as const);
        const found = properties.map((name) => `${name} ${side(name, start)} ${side(name, end)}`);
        return `${one.localName}.${one.className}: ${found.join(', ')}`;
      });
  });
}

describe('from right to left', () => {
  for (const state of STATES)
    test(`${state.tag} ${state.name} is its own mirror image, and fits`, async () => {
      await speak(page, 'nl');
      const widget = await show(page, state);
      await look(widget, 320);
      const straight = await sides(widget);
      await speak(page, 'nl', 'rtl');
      const measured = await look(widget, 320);
      await widget.screenshot({ path: screenshotPath(state, '320-rtl') });
      assert.deepEqual(measured, SOUND);
      assert.deepEqual(await sides(widget), straight);
    });
});
