import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser.js';
import { answerLabel, fillIn, press, radio, TAGS, WORDS } from './hooks.js';
import { openHostPage, type HostPage } from './host-page.js';
import { INSTRUMENTS, varied } from './sheets.js';
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

function open(body: string, head = '', prepare?: (page: Page) => Promise<void>): Promise<HostPage> {
  return openHostPage(browser, { origin: server.origin, body, head, ...(prepare && { prepare }) });
}

describe('a guest takes nothing', () => {
  for (const tag of TAGS)
    test(`a whole journey through ${tag} makes no request, cookie, storage or noise, and takes no focus`, async () => {
      const requests: string[] = [];
      const { page, warnings, errors } = await open(
        `<input value="van de gastheer"><${tag}></${tag}>${SCRIPT}`,
        '',
        async (opened) => {
          opened.on('request', (request) => requests.push(new URL(request.url()).pathname));
          await opened.addInitScript(() => {
            const said: string[] = [];
            Object.assign(globalThis, { consoleSaid: said });
            for (const level of ['log', 'info', 'debug', 'warn', 'error'] as const)
              console[level] = (...words: unknown[]) => said.push(words.join(' '));
          });
        },
      );
      assert.equal(await page.evaluate(() => document.activeElement?.localName), 'body');
      const known = await namesOnWindow(page);
      await fillIn(page.locator(tag), varied(INSTRUMENTS[tag]));
      assert.deepEqual(requests, ['/host-page.html', '/leerklimaat.iife.js']);
      const kept = await page.evaluate(async () => ({
        cookie: document.cookie,
        local: localStorage.length,
        session: sessionStorage.length,
        databases: await indexedDB.databases(),
        caches: await caches.keys(),
        said: (globalThis as { consoleSaid?: string[] }).consoleSaid,
      }));
      assert.deepEqual(kept, {
        cookie: '',
        local: 0,
        session: 0,
        databases: [],
        caches: [],
        said: [],
      });
      assert.deepEqual(await namesOnWindow(page), known);
      assert.deepEqual({ warnings, errors }, { warnings: [], errors: [] });
      await page.close();
    });

  test('a field that has focus keeps it while the widgets load', async () => {
    const { page } = await open(
      `<input autofocus>${TAGS.map((tag) => `<${tag}></${tag}>`).join('')}`,
    );
    await page.locator('input').focus();
    await page.addScriptTag({ url: '/leerklimaat.iife.js' });
    await page.getByRole('button', { name: WORDS.begin }).last().waitFor();
    assert.equal(await page.evaluate(() => document.activeElement?.localName), 'input');
    await page.close();
  });

  test('nothing of ours styles the page', async () => {
    const body = `<h2>Kop</h2><p class="notice statement"><a href="#x">koppeling</a> tekst</p>
      <form><fieldset><legend>L</legend><label>naam <input class="answer"></label><button class="primary">knop</button></fieldset></form>
      <table><tr><th>t</th><td class="number">c</td></tr></table><svg class="plot" width="10" height="10"><circle r="4"></circle></svg>
      <${SURVEY}><b slot="organisation">Wij</b></${SURVEY}>`;
    const without = await open(body.replaceAll(SURVEY, 'div'));
    const clean = await stylesOfHost(without.page);
    const withWidget = await open(body + SCRIPT);
    await withWidget.page.getByRole('button', { name: WORDS.begin }).waitFor();
    assert.deepEqual(await stylesOfHost(withWidget.page), clean);
    assert.equal(
      await withWidget.page.evaluate(
        () => document.adoptedStyleSheets.length + document.styleSheets.length,
      ),
      0,
    );
    await without.page.close();
    await withWidget.page.close();
  });
});

function namesOnWindow(page: Page): Promise<string[]> {
  return page.evaluate(() => Object.getOwnPropertyNames(globalThis).sort());
}

/** Every computed value of every element that is the host's own, and not the widget's place or size. */
function stylesOfHost(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('h2, p, a, form, form *, table, table *, svg, svg *')].map(
      (element) => {
        const style = getComputedStyle(element);
        return `${element.localName}: ${Array.from(style, (name) => `${name}=${style.getPropertyValue(name)}`).join(';')}`;
      },
    ),
  );
}

describe('several on one page', () => {
  test('two of the same do not steal each other’s answers', async () => {
    const { page } = await open(`<${SURVEY}></${SURVEY}><${SURVEY}></${SURVEY}>${SCRIPT}`);
    const [first, second] = [page.locator(SURVEY).nth(0), page.locator(SURVEY).nth(1)];
    for (const widget of [first, second]) await press(widget, WORDS.begin);
    await answerLabel(first, 'leerleiderschap-1', 2).click();
    await answerLabel(second, 'leerleiderschap-1', 5).click();
    assert.ok(await radio(first, 'leerleiderschap-1', 2).isChecked());
    assert.ok(await radio(second, 'leerleiderschap-1', 5).isChecked());
    const names = await page
      .locator('input[type=radio]')
      .evaluateAll((found) => found.map((one) => (one as HTMLInputElement).name));
    assert.equal(new Set(names).size, 12);
    await page.close();
  });

  test('twenty of them all draw, with ids that are unique over the page', async () => {
    const { page, errors, warnings } = await open(
      Array.from({ length: 20 }, (_, index) => TAGS[index % 3] ?? SURVEY)
        .map((tag) => `<${tag} start="none"></${tag}>`)
        .join('') + SCRIPT,
    );
    const { drawn, ids } = await page.evaluate(() => {
      const roots = [...document.querySelectorAll('*')].flatMap(
        ({ shadowRoot }) => shadowRoot ?? [],
      );
      return {
        drawn: roots.filter((root) => root.querySelector('fieldset')).length,
        ids: roots.flatMap((root) =>
          [...root.querySelectorAll<HTMLInputElement>('[id], input')].map(
            ({ id, name }) => id || name,
          ),
        ),
      };
    });
    assert.equal(drawn, 20);
    const perInstance = [36 / 6, 5, 5];
    const groups = Array.from({ length: 20 }, (_, index) => perInstance[index % 3] ?? 0);
    assert.equal(
      new Set(ids).size,
      groups.reduce((sum, count) => sum + count, 0),
    );
    assert.deepEqual({ errors, warnings }, { errors: [], warnings: [] });
    await page.close();
  });
});
