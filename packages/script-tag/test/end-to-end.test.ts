import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import {
  createResult,
  leerklimaat,
  parseJson,
  scoreSheet,
  validateResult,
  type LeerResult,
} from '@leerklimaat/core';
import type { Browser, Locator, Page } from 'playwright-core';
import { serve } from '../../../scripts/static-server.mjs';
import { launchBrowser } from './browser.js';
import { fillIn, goOn, LIVE_REGION, press, WORDS } from './hooks.js';
import { fillInByKeyboard } from './keyboard.js';
import { listenTo, type HostPage } from './host-page.js';
import { heard, listen } from './leer-events.js';
import { varied } from './sheets.js';
import type { Server } from './stage.js';
import { saved } from './widget-state.js';

const answers = varied(leerklimaat);

let browser: Browser;
let server: Server;

before(async () => {
  browser = await launchBrowser();
  server = await serve({ root: fileURLToPath(new URL('../../..', import.meta.url)) });
});

after(async () => {
  await browser.close();
  await server.close();
});

interface Example extends HostPage {
  readonly widget: Locator;
}

/** The example as an editor gets it, with someone listening to its events. */
async function openExample(): Promise<Example> {
  const host = await listenTo(await browser.newPage());
  await listen(host.page);
  await host.page.goto(`${server.origin}/examples/plain-html/`);
  return { ...host, widget: host.page.locator('leerklimaat-survey') };
}

const share = (page: Page, how: string): Promise<void> =>
  page
    .locator('leerklimaat-survey')
    .evaluate((widget, value) => Object.assign(widget, { share: value }), how)
    .then(() => undefined);

async function results(page: Page): Promise<LeerResult[]> {
  return (await heard(page))
    .filter(({ type }) => type === 'leer-result')
    .map(({ detail }) => detail as LeerResult);
}

/** What the core makes of the same answers in Node; id, date and speed come from the page. */
function expected(found: LeerResult, how: 'scores' | 'answers'): LeerResult {
  const { id, date, flags = [] } = found;
  const completion = { id, date, fast: flags.includes('fast') };
  return createResult(leerklimaat, answers, completion, {
    language: 'nl',
    share: how,
    test: false,
  });
}

describe('examples/plain-html', () => {
  test('36 mouse clicks give the scores that the core gives in Node', async () => {
    const { page, widget, errors, warnings } = await openExample();
    await share(page, 'answers');
    await fillIn(widget, answers);
    const [result, ...more] = await results(page);
    assert.ok(result);
    assert.deepEqual(more, []);
    assert.deepEqual(result, expected(result, 'answers'));
    assert.deepEqual(result.answers, answers);
    const { flags: _, ...scores } = scoreSheet(leerklimaat, answers);
    assert.deepEqual(result.scores, scores);
    assert.deepEqual({ errors, warnings }, { errors: [], warnings: [] });
    await page.close();
  });

  test('the keyboard alone gives the same scores, and the answers stay here', async () => {
    const { page, widget } = await openExample();
    await page.keyboard.press('Tab');
    await fillInByKeyboard(page, widget, answers);
    const [result, ...more] = await results(page);
    assert.ok(result);
    assert.deepEqual(more, []);
    assert.deepEqual(result, expected(result, 'scores'));
    assert.equal(Object.hasOwn(result, 'answers'), false);
    await page.close();
  });

  test("the person's own file reads back as the result, with the answers", async () => {
    const { page, widget } = await openExample();
    await finishFromReview(widget);
    const [result] = await results(page);
    assert.ok(result);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      press(widget, WORDS.download),
    ]);
    assert.equal(download.suggestedFilename(), `leerklimaat-${result.date}.json`);
    const text = await readFile(await download.path(), 'utf8');
    const parsed = parseJson(text);
    assert.ok(parsed.ok);
    const checked = validateResult(parsed.value);
    assert.ok(checked.ok);
    assert.deepEqual(checked.value, expected(result, 'answers'));
    await page.close();
  });

  test('events come in order, each with a detail that nobody can change', async () => {
    const { page, widget } = await openExample();
    await fillIn(widget, answers);
    const events = await heard(page);
    const pages = Array.from({ length: 6 }, (_, index) => `leer-step page ${index + 1}`);
    assert.deepEqual(
      events.map(({ type, detail }) =>
        type === 'leer-step'
          ? `${type} ${(detail as { view: string }).view} ${(detail as { step: number }).step}`
          : type,
      ),
      [
        'leer-ready',
        'leer-start',
        ...pages,
        'leer-step review 0',
        'leer-step result 0',
        'leer-submit',
        'leer-result',
      ],
    );
    assert.deepEqual(
      events.filter(({ frozen }) => !frozen),
      [],
    );
    assert.deepEqual(
      events.filter(({ fromHost, crosses }) => !fromHost || !crosses),
      [],
    );
    await page.close();
  });

  test('the result event comes once, when the person sees the result, however often they click', async () => {
    const { page, widget } = await openExample();
    await widget.evaluate((element, heading) => {
      element.addEventListener('leer-result', () => {
        const shown = element.shadowRoot?.textContent?.includes(heading) ?? false;
        Object.assign(globalThis, { resultWasShown: shown });
      });
    }, WORDS.print);
    await goToReview(widget);
    await widget.getByRole('button', { name: WORDS.finish }).dblclick();
    await widget.getByRole('button', { name: WORDS.print }).waitFor();
    assert.equal((await results(page)).length, 1);
    assert.equal(
      await page.evaluate(() => (globalThis as { resultWasShown?: boolean }).resultWasShown),
      true,
    );
    await page.close();
  });

  test('a page that holds the result back gets no result event, and the person is told', async () => {
    const { page, widget } = await openExample();
    await widget.evaluate((element) =>
      element.addEventListener('leer-submit', (event) => event.preventDefault()),
    );
    await finishFromReview(widget);
    await widget.locator(LIVE_REGION, { hasText: WORDS.heldBack }).waitFor();
    assert.deepEqual(await results(page), []);
    await page.close();
  });

  test('who begins again gives a second result of their own', async () => {
    const { page, widget } = await openExample();
    await finishFromReview(widget);
    await widget.locator('summary', { hasText: WORDS.restart }).click();
    await press(widget, WORDS.restartYes);
    await fillIn(widget, answers);
    const [first, second, ...more] = await results(page);
    assert.deepEqual(more, []);
    assert.deepEqual(second?.scores, first?.scores);
    assert.notEqual(second?.id, first?.id);
    await page.close();
  });
});

/** Takes up where someone had answered everything. */
async function goToReview(widget: Locator): Promise<void> {
  const state = saved('leerklimaat-survey', { view: 'review', answers });
  await widget.evaluate((element, value) => Object.assign(element, { state: value }), state);
  await widget.getByRole('heading', { name: WORDS.review }).waitFor();
}

async function finishFromReview(widget: Locator): Promise<void> {
  await goToReview(widget);
  await goOn(widget);
  await widget.getByRole('button', { name: WORDS.print }).waitFor();
}
