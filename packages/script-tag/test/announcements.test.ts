import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Delivery } from '@leerklimaat/core';
import type { Browser, Locator, Page } from 'playwright-core';
import { launchBrowser } from './browser.js';
import { stateNamed } from './catalogue.js';
import { LIVE_REGION, TAGS, WORDS, type Tag } from './hooks.js';
import { tabTo } from './keyboard.js';
import { openStage, serveDist, show, type Server } from './stage.js';

const SURVEY = 'leerklimaat-survey';

let browser: Browser;
let server: Server;
let page: Page;

before(async () => {
  browser = await launchBrowser();
  server = await serveDist();
  ({ page } = await openStage(browser, server));
});

after(async () => {
  await browser.close();
  await server.close();
});

const put = (name: string, tag: Tag = SURVEY): Promise<Locator> =>
  show(page, stateNamed(tag, name));

/** A region that comes into the page with its text is not read by every screen reader. */
const FROM_NOWHERE = /^from nowhere/;

/** Everything that a screen reader would be told, and from which region. */
async function listenToRegions(widget: Locator): Promise<() => Promise<string[]>> {
  await widget.evaluate((element, regions) => {
    const root = element.shadowRoot!;
    const known = new Map(
      [...root.querySelectorAll(regions)].map((one) => [one, one.textContent.trim()]),
    );
    const said: string[] = [];
    Object.assign(globalThis, { said });
    new MutationObserver(() => {
      for (const region of root.querySelectorAll(regions)) {
        const words = region.textContent.trim();
        if (words !== (known.get(region) ?? '') && words !== '')
          said.push(known.has(region) ? words : `from nowhere: ${words}`);
        known.set(region, words);
      }
    }).observe(root, { subtree: true, childList: true, characterData: true });
  }, LIVE_REGION);
  return () =>
    page.evaluate(() => {
      const { said } = globalThis as unknown as { said: string[] };
      return said.splice(0);
    });
}

describe('what is announced', () => {
  for (const tag of TAGS)
    test(`${tag} has its region, empty, before there is anything to say`, async () => {
      const widget = await put('start', tag);
      assert.deepEqual(
        await widget
          .locator(LIVE_REGION)
          .evaluateAll((found) => found.map((one) => one.textContent)),
        [''],
      );
    });

  const ACTIONS: readonly { from: string; press: string; said: readonly string[] }[] = [
    { from: 'start', press: WORDS.begin, said: ['Stap 1 van 6'] },
    { from: 'page-gentle-notice', press: WORDS.next, said: ['Stap 2 van 6'] },
    { from: 'page-middle', press: WORDS.back, said: ['Stap 2 van 6'] },
    { from: 'page-empty', press: WORDS.next, said: [] },
    { from: 'page-mending', press: WORDS.toReview, said: [] },
    { from: 'review-complete', press: WORDS.finish, said: ['Je resultaat staat klaar.'] },
    { from: 'result', press: WORDS.copy, said: ['Gekopieerd.'] },
    { from: 'result-restart-open', press: WORDS.restartYes, said: [] },
  ];

  for (const { from, press, said } of ACTIONS)
    test(`“${press}” on ${from} says ${said.length === 0 ? 'nothing' : `“${said.join()}”`}`, async () => {
      const widget = await put(from);
      const heard = await listenToRegions(widget);
      await tabTo(page, `button ${press}`);
      await page.keyboard.press('Enter');
      await page.waitForTimeout(50);
      assert.deepEqual(await heard(), said);
    });

  test('answering and clearing say nothing', async () => {
    const widget = await put('page-empty');
    const heard = await listenToRegions(widget);
    await tabTo(page, 'radio leerleiderschap-1');
    for (const key of ['Space', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
    await tabTo(page, 'clear leerleiderschap-1');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(50);
    assert.deepEqual(await heard(), []);
  });

  test('a result that the page holds back is one message', async () => {
    const { act: _, ...reviewing } = stateNamed(SURVEY, 'result-held-back');
    const widget = await show(page, reviewing);
    const heard = await listenToRegions(widget);
    await tabTo(page, `button ${WORDS.finish}`);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(50);
    const said = await heard();
    assert.equal(said.length, 1, said.join(' | '));
    assert.match(said[0] ?? '', WORDS.heldBack);
    assert.doesNotMatch(said[0] ?? '', FROM_NOWHERE);
  });

  test('that sending begins is said once at most, in a region that was there', async () => {
    const said = await saidAbout('none', 'sending');
    assert.ok(said.length <= 1, said.join(' | '));
    assert.doesNotMatch(said.join(' '), FROM_NOWHERE);
  });

  const ENDS: readonly [to: Delivery, said: RegExp][] = [
    ['sent', /Verzonden/],
    ['failed', WORDS.notSent],
  ];

  for (const [to, words] of ENDS)
    test(`that sending ${to} is said once, in a region that was there`, async () => {
      const said = await saidAbout('sending', to);
      assert.equal(said.length, 1, said.join(' | '));
      assert.match(said[0] ?? '', words);
      assert.doesNotMatch(said[0] ?? '', FROM_NOWHERE);
    });
});

/** What is said when whoever sends the result changes how that stands. */
async function saidAbout(from: Delivery, to: Delivery): Promise<string[]> {
  const widget = await put('result');
  const set = (delivery: Delivery): Promise<void> =>
    widget.evaluate(async (element, value) => {
      Object.assign(element, { delivery: value });
      await (element as unknown as { updateComplete: Promise<unknown> }).updateComplete;
    }, delivery);
  await set(from);
  const heard = await listenToRegions(widget);
  await set(to);
  return heard();
}
