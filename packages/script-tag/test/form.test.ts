import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Locator, Page } from 'playwright-core';
import { launchBrowser } from './browser.js';
import { answerLabel, fillIn, goOn, press, WORDS, type Tag } from './hooks.js';
import { openHostPage, type HostPage } from './host-page.js';
import { INSTRUMENTS, varied } from './sheets.js';
import { serveDist, type Server } from './stage.js';

const SURVEY: Tag = 'leerklimaat-survey';
const PROFILE: Tag = 'leervoorkeur-profile';
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

interface FormElement extends HTMLElement {
  readonly updateComplete: Promise<unknown>;
  readonly result: unknown;
  readonly state: unknown;
  formStateRestoreCallback(state: unknown, reason: string): void;
}

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
    const kept = await widget.evaluate((element) => JSON.stringify((element as FormElement).state));
    const restored = await page.evaluate(
      async ({ tag, last }) => {
        const again = document.createElement(tag) as unknown as FormElement;
        document.querySelector('form')!.replaceChildren(again);
        for (const state of ['{', '[]', last]) {
          again.formStateRestoreCallback(state, 'restore');
          await again.updateComplete;
        }
        return JSON.stringify(again.state);
      },
      { tag: SURVEY, last: kept },
    );
    assert.equal(restored, kept);
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
