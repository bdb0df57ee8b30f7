import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Locator, Page } from 'playwright-core';
import { launchBrowser } from './browser.js';
import { answerLabel, fillIn, goOn, press, radio, TAGS, WORDS, type Tag } from './hooks.js';
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
    const before = await stylesOfHost(without.page);
    const withWidget = await open(body + SCRIPT);
    await withWidget.page.getByRole('button', { name: WORDS.begin }).waitFor();
    assert.deepEqual(await stylesOfHost(withWidget.page), before);
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

/** On the first page, with one answer given. */
async function oneAnswer(tag: Tag = SURVEY): Promise<{ page: Page; widget: Locator }> {
  const { page } = await open(`<div id="a"><${tag}></${tag}></div><div id="b"></div>${SCRIPT}`);
  const widget = page.locator(tag);
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
    assert.match(text, /je antwoorden naar/);
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

interface FormElement extends HTMLElement {
  readonly updateComplete: Promise<unknown>;
  readonly result: unknown;
  readonly state: unknown;
  formStateRestoreCallback(state: unknown, reason: string): void;
}

const PROFILE: Tag = 'leervoorkeur-profile';

/** A form of the host with a filled-in widget. */
async function filledForm(attributes = 'name="leren"'): Promise<{ page: Page; widget: Locator }> {
  const { page } = await open(`<form><${PROFILE} ${attributes}></${PROFILE}></form>${SCRIPT}`);
  const widget = page.locator(PROFILE);
  await fillIn(widget, varied(INSTRUMENTS[PROFILE]));
  return { page, widget };
}

function formData(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const data = new FormData(document.querySelector('form')!);
    return Object.fromEntries(data) as Record<string, string>;
  });
}

describe('in a form', () => {
  test('its data carries the result under the name, and nothing before there is one', async () => {
    const { page: early } = await open(
      `<form><${PROFILE} name="leren"></${PROFILE}></form>${SCRIPT}`,
    );
    assert.deepEqual(await formData(early), {});
    await early.close();
    const { page, widget } = await filledForm();
    const { leren = '', ...more } = await formData(page);
    const result = await widget.evaluate((element) => (element as FormElement).result);
    assert.deepEqual(JSON.parse(leren), result);
    assert.deepEqual(more, {});
    await page.close();
  });

  test('shared answers go along under names of their own', async () => {
    const { page } = await filledForm('name="leren" share="answers"');
    const { leren: _, ...shared } = await formData(page);
    const answers = Object.entries(varied(INSTRUMENTS[PROFILE]));
    assert.deepEqual(
      shared,
      Object.fromEntries(answers.map(([item, answer]) => [`leren.${item}`, String(answer)])),
    );
    await page.close();
  });

  test('reset begins again and empties the data', async () => {
    const { page, widget } = await filledForm();
    await page.evaluate(() => document.querySelector('form')!.reset());
    await widget.getByRole('button', { name: WORDS.begin }).waitFor();
    assert.deepEqual(await formData(page), {});
    await page.close();
  });

  test('what the browser kept brings the person back, and nonsense does no harm', async () => {
    const { page } = await open(`<form><${SURVEY} name="klimaat"></${SURVEY}></form>${SCRIPT}`);
    const widget = page.locator(SURVEY);
    await press(widget, WORDS.begin);
    await answerLabel(widget, 'leerleiderschap-1', 4).click();
    for (let times = 0; times < 2; times += 1) await goOn(widget);
    const before = await widget.evaluate((element) =>
      JSON.stringify((element as FormElement).state),
    );
    const restored = await page.evaluate(
      async ({ tag, kept }) => {
        const again = document.createElement(tag) as unknown as FormElement;
        document.querySelector('form')!.replaceChildren(again);
        for (const state of [kept, '{', null]) again.formStateRestoreCallback(state, 'restore');
        await again.updateComplete;
        return JSON.stringify(again.state);
      },
      { tag: SURVEY, kept: before },
    );
    assert.equal(restored, before);
    await page.close();
  });

  test('a disabled fieldset around it makes it inert', async () => {
    const { page } = await open(
      `<form><fieldset disabled><${SURVEY}></${SURVEY}></fieldset></form>${SCRIPT}`,
    );
    assert.ok(await page.locator(SURVEY).evaluate((element) => (element as HTMLElement).inert));
    await page.close();
  });
});
