import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Locator, Page } from 'playwright-core';
import { launchBrowser } from './browser.js';
import { answerLabel, press, radio, WORDS } from './hooks.js';
import { openHostPage, type HostPage } from './host-page.js';
import { serveDist, type Server } from './stage.js';

const SURVEY = 'leerklimaat-survey';
const SCRIPT = '<script src="/leerklimaat.iife.js" defer></script>';

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

const open = (body: string): Promise<HostPage> =>
  openHostPage(browser, { origin: server.origin, body });

/** On the first page, with one answer given. */
async function oneAnswer(): Promise<{ page: Page; widget: Locator }> {
  const { page } = await open(
    `<div id="a"><${SURVEY}></${SURVEY}></div><div id="b"></div>${SCRIPT}`,
  );
  const widget = page.locator(SURVEY);
  await press(widget, WORDS.begin);
  await answerLabel(widget, 'leerleiderschap-2', 4).click();
  return { page, widget };
}

describe('whatever the page does with the element', () => {
  test('moved fifty times it keeps its place and answers', async () => {
    const { page, widget } = await oneAnswer();
    await page.evaluate((tag) => {
      const element = document.querySelector(tag)!;
      for (let move = 0; move < 50; move += 1)
        document.querySelector(move % 2 ? '#a' : '#b')!.append(element);
    }, SURVEY);
    assert.ok(await radio(widget, 'leerleiderschap-2', 4).isChecked());
    await answerLabel(widget, 'leerleiderschap-1', 3).click();
    assert.ok(await radio(widget, 'leerleiderschap-1', 3).isChecked());
    await page.close();
  });

  test('taken out and put back later it goes on where the person was', async () => {
    const { page, widget } = await oneAnswer();
    await page.evaluate(async (tag) => {
      const element = document.querySelector(tag)!;
      element.remove();
      await new Promise((done) => setTimeout(done, 50));
      document.querySelector('#b')!.append(element);
    }, SURVEY);
    assert.ok(await radio(widget, 'leerleiderschap-2', 4).isChecked());
    await page.close();
  });

  test('properties that were set before the script came are honoured', async () => {
    const { page } = await open(`<${SURVEY}></${SURVEY}>`);
    await page.evaluate((tag) => {
      Object.assign(document.querySelector(tag)!, {
        share: 'answers',
        destination: 'survey.example.org',
        headingLevel: 4,
        test: true,
      });
    }, SURVEY);
    await page.addScriptTag({ url: '/leerklimaat.iife.js' });
    const widget = page.locator(SURVEY);
    await widget.getByRole('heading', { level: 4 }).waitFor();
    const text = await widget.evaluate((element) => element.shadowRoot!.textContent ?? '');
    assert.match(text, /survey\.example\.org/);
    assert.equal(
      await widget.evaluate((element) => (element as unknown as { share: string }).share),
      'answers',
    );
    assert.match(text, /Dit is een test/);
    await page.close();
  });

  test('the text inside the tag shows until the script comes, and then no more', async () => {
    const { page } = await open(`<${SURVEY}><p>Deze vragenlijst kon niet laden.</p></${SURVEY}>`);
    const fallback = page.getByText('kon niet laden');
    assert.ok(await fallback.isVisible());
    await page.addScriptTag({ url: '/leerklimaat.iife.js' });
    await page.getByRole('button', { name: WORDS.begin }).waitFor();
    assert.equal(await fallback.isVisible(), false);
    await page.close();
  });

  test('hidden is hidden', async () => {
    const { page, widget } = await oneAnswer();
    await widget.evaluate((element) => element.setAttribute('hidden', ''));
    assert.equal(await widget.isVisible(), false);
    await widget.evaluate((element) => element.removeAttribute('hidden'));
    assert.ok(await radio(widget, 'leerleiderschap-2', 4).isChecked());
    await page.close();
  });
});
