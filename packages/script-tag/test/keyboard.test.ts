import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Locator, Page } from 'playwright-core';
import { launchBrowser } from './browser.js';
import { CATALOGUE, stateNamed } from './catalogue.js';
import { pageHeading, radio, TAGS, type Tag } from './hooks.js';
import type { HostPage } from './host-page.js';
import { fillInByKeyboard, focused, tabTo } from './keyboard.js';
import { INSTRUMENTS, varied } from './sheets.js';
import { openStage, serveDist, show, type Server } from './stage.js';
import { expectedTabStops, positionOfFocus } from './tab-stops.js';

const SURVEY = 'leerklimaat-survey';

let browser: Browser;
let server: Server;
let host: HostPage;
let page: Page;

before(async () => {
  browser = await launchBrowser();
  server = await serveDist();
  host = await openStage(browser, server);
  page = host.page;
});

after(async () => {
  await browser.close();
  await server.close();
});

const put = (name: string, tag: Tag = SURVEY): Promise<Locator> =>
  show(page, stateNamed(tag, name));

describe('the whole journey', () => {
  for (const tag of TAGS)
    test(`${tag} goes from start to result by keyboard, and focus is never lost`, async () => {
      const widget = await put('start', tag);
      await page.evaluate(() => {
        const lost: string[] = [];
        Object.assign(globalThis, { focusLost: lost });
        document.addEventListener('keyup', ({ key }) => {
          if (document.activeElement === document.body && key !== 'Tab') lost.push(key);
        });
      });
      await fillInByKeyboard(page, widget, varied(INSTRUMENTS[tag]));
      const lost = await page.evaluate(() => (globalThis as { focusLost?: string[] }).focusLost);
      assert.deepEqual(lost, []);
      assert.equal(await focused(page), `heading ${await pageHeading(widget).innerText()}`);
    });
});

describe('Tab stops at every group, button and link, in the order of the page, and nowhere else', () => {
  for (const state of CATALOGUE)
    test(`${state.tag} ${state.name}`, async () => {
      const widget = await show(page, state);
      // Come from before the widget, and go on to something behind it.
      await page.evaluate(() => {
        const h1 = document.querySelector('h1')!;
        h1.tabIndex = -1;
        h1.focus();
        document.querySelector('main')!.append(document.createElement('textarea'));
      });
      const expected = await widget.evaluateHandle(expectedTabStops);
      const count = await expected.evaluate((stops) => stops.length);
      const positions: number[] = [];
      const dates = await expected.evaluate((stops) =>
        stops.map((stop) => stop.matches('input[type="date"]')),
      );
      for (let press = 0; positions.length <= count && press <= count * 5; press += 1) {
        await page.keyboard.press('Tab');
        const position = await expected.evaluate(positionOfFocus);
        // Tab goes through the parts of a date, and the button that opens its calendar.
        if (!dates[position] || position !== positions.at(-1)) positions.push(position);
      }
      const names = await expected.evaluate((stops) =>
        stops.map((stop) => stop.outerHTML.slice(0, 80)),
      );
      assert.deepEqual(positions, [...names.keys(), -1], names.join('\n'));
    });

  test('a button to clear an answer is a stop only when there is one', async () => {
    const widget = await put('page-partly-answered');
    const stops = await widget.evaluate((element) =>
      [...element.shadowRoot!.querySelectorAll('fieldset')].map((fieldset) => {
        const clear = fieldset.querySelector('button');
        const reachable = clear?.checkVisibility({ visibilityProperty: true }) && !clear.disabled;
        return [Boolean(fieldset.querySelector(':checked')), Boolean(reachable)];
      }),
    );
    assert.equal(stops.filter(([answered]) => answered).length, 3);
    assert.deepEqual(
      stops.filter(([answered, reachable]) => answered !== reachable),
      [],
    );
  });
});

describe('arrows within a group', () => {
  const CASES: readonly [
    item: string,
    tag: Tag,
    keys: readonly string[],
    checked: number | 'na',
  ][] = [
    ['leerleiderschap-1', SURVEY, ['Space'], 1],
    ['leerleiderschap-1', SURVEY, ['ArrowDown'], 2],
    ['leerleiderschap-1', SURVEY, ['Space', 'ArrowRight', 'ArrowRight'], 3],
    ['leerleiderschap-1', SURVEY, ['Space', 'ArrowUp'], 'na'],
    ['leerleiderschap-1', SURVEY, ['Space', 'ArrowLeft', 'ArrowDown'], 1],
    ['kennisVerwerven-1', 'leervoorkeur-profile', ['Space', 'ArrowUp'], 5],
    ['kennisVerwerven-1', 'leervoorkeur-profile', ['Space', 'ArrowUp', 'ArrowRight'], 1],
  ];

  for (const [item, tag, keys, checked] of CASES)
    test(`${keys.join(', ')} in ${item} chooses ${checked}`, async () => {
      const widget = await put('page-empty', tag);
      await tabTo(page, `radio ${item}`);
      for (const key of keys) await page.keyboard.press(key);
      assert.ok(await radio(widget, item, checked).isChecked());
      assert.equal(await focused(page), `radio ${item}`);
    });
});
