import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';
import { parseJson, validateResult } from '@leerklimaat/core';
import { serve } from '../../../scripts/static-server.mjs';
import { launchBrowser } from './browser.js';

const TAGS = 'leerklimaat-survey, leerleider-checklist, leervoorkeur-profile';
const root = fileURLToPath(new URL('../../..', import.meta.url));
/** Those with a page, and something on it to fill in. */
const examples = readdirSync(join(root, 'examples')).filter(
  (name) => name !== 'team-report' && existsSync(join(root, 'examples', name, 'index.html')),
);

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

before(async () => {
  browser = await launchBrowser();
  server = await serve({ root });
});

after(async () => {
  await browser.close();
  await server.close();
});

interface Visit {
  readonly page: Page;
  /** Whatever an example should not do: complain, fail to load something, or ask another host. */
  readonly faults: string[];
}

async function open(example: string): Promise<Visit> {
  const page = await browser.newPage({ viewport: { width: 320, height: 900 } });
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => faults.push(`${message.type()}: ${message.text()}`));
  page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (!response.ok()) faults.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    const own = origin === server.origin || protocol === 'data:' || protocol === 'blob:';
    if (!own) faults.push(`foreign: ${request.url()}`);
  });
  await page.goto(`${server.origin}/examples/${example}/`, { waitUntil: 'networkidle' });
  return { page, faults };
}

/** Answers every statement with its second label, up to the result. */
async function fillIn(widget: Locator): Promise<void> {
  await widget.getByRole('button', { name: 'Begin' }).click();
  for (;;) {
    for (const statement of await widget.locator('fieldset').all()) {
      await statement.getByRole('radio').nth(1).check();
    }
    const onward = widget.locator('.primary');
    const label = await onward.innerText();
    await onward.click();
    if (label === 'Toon mijn resultaat') return;
  }
}

for (const example of examples)
  test(`examples/${example} shows its widgets at 320 px and complains of nothing`, async () => {
    const { page, faults } = await open(example);
    const widgets = page.locator(TAGS);
    assert.ok((await widgets.count()) > 0, 'no widget');
    for (const widget of await widgets.all()) {
      assert.ok(await widget.getByRole('button', { name: 'Begin' }).isVisible());
    }
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    assert.deepEqual(faults, []);
    await page.close();
  });

test('examples/demo logs events, the newest first, and offers the results as a file', async () => {
  const { page, faults } = await open('demo');
  await page.getByLabel('Wat de pagina krijgt').selectOption('answers');
  await fillIn(page.locator('leervoorkeur-profile'));
  await page.getByText('Eén resultaat verzameld.').waitFor();
  const types = await page.locator('#log strong').allInnerTexts();
  assert.deepEqual(types.slice(0, 3), ['leer-result', 'leer-submit', 'leer-step']);
  assert.deepEqual(
    types.slice(-4),
    Array.from({ length: 4 }, () => 'leer-ready'),
  );

  const [json] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download JSON' }).click(),
  ]);
  const file = parseJson(await readFile(await json.path(), 'utf8'));
  assert.ok(file.ok && Array.isArray(file.value) && file.value.length === 1);
  const result = validateResult(file.value[0]);
  assert.ok(result.ok, JSON.stringify(result));
  assert.equal(result.value.test, true);
  assert.equal(Object.keys(result.value.answers ?? {}).length, 20);

  const [csv] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download CSV' }).click(),
  ]);
  const lines = (await readFile(await csv.path(), 'utf8')).trimEnd().split('\r\n');
  assert.equal(lines.length, 2);
  assert.deepEqual(faults, []);
  await page.close();
});

const SAMPLES: readonly { tag: string; settings: readonly string[]; button: string }[] = [
  { tag: 'leerklimaat-survey', settings: ['#modules input'], button: '#fill-survey' },
  { tag: 'leerleider-checklist', settings: ['#earlier', '#mirrors'], button: '#fill-checklist' },
  { tag: 'leervoorkeur-profile', settings: ['#group'], button: '#fill-profile' },
];

for (const { tag, settings, button } of SAMPLES)
  test(`examples/demo shows what a result of ${tag} holds, with all that can be asked besides`, async () => {
    const { page, faults } = await open('demo');
    const widget = page.locator(tag);
    const sections = async (): Promise<number> => {
      await page.locator(button).click();
      await widget.getByRole('button', { name: 'Druk af' }).waitFor();
      return widget.locator('section, details').count();
    };
    const plain = await sections();
    for (const setting of settings)
      for (const box of await page.locator(setting).all()) await box.check();
    assert.ok((await sections()) > plain);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    // A survey with every module is too long, and the page's developer is told so.
    const others = faults.filter(
      (fault) => !/^warning: .* statements": expected at most 60/.test(fault),
    );
    assert.deepEqual(others, []);
    await page.close();
  });

test('examples/demo asks in another way: as a mirror, by choosing', async () => {
  const { page, faults } = await open('demo');
  for (const [select, option, tag, button] of [
    ['#perspective', 'spiegel', 'leerleider-checklist', '#fill-checklist'],
    ['#method', 'keuze', 'leervoorkeur-profile', '#fill-profile'],
  ] as const) {
    const widget = page.locator(tag);
    const title = await widget.getByRole('heading', { level: 2 }).innerText();
    await page.locator(select).selectOption(option);
    await page.locator(button).click();
    await widget.getByRole('button', { name: 'Druk af' }).waitFor();
    assert.notEqual(await widget.getByRole('heading', { level: 2 }).innerText(), title);
  }
  assert.deepEqual(faults, []);
  await page.close();
});

test('examples/demo reports on people who do not exist, on what the visitor filled in, and on both', async () => {
  const { page, faults } = await open('demo');
  const report = page.locator('leerteam-report');
  const follow = (name: string): Promise<void> =>
    report.getByRole('link', { name, exact: true }).first().click();
  await follow('Teams');
  assert.equal(await report.locator('table').first().locator('tbody tr').count(), 40);
  for (const view of ['Verandering', 'Keten van leren', 'Spiegel van de leerleider']) {
    await follow(view);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  }
  await follow('Leervoorkeuren');
  await page.getByText('Deze mensen bestaan niet.').waitFor();
  await page.getByLabel('Wie telt mee').selectOption('own');
  await report.locator('input[type=file]').waitFor();
  await fillIn(page.locator('leervoorkeur-profile'));
  await report.getByText('1 van 1 resultaat telt mee').waitFor();
  assert.ok(
    !/\d{2}/.test((await report.locator('section').allInnerTexts()).join(' ').replaceAll('10', '')),
  );
  await page.getByLabel('Wie telt mee').selectOption('both');
  await report.getByRole('link', { name: 'Keten van leren' }).waitFor();
  assert.deepEqual(faults, []);
  await page.close();
});

test('examples/team-report reports on people who do not exist, and says so', async () => {
  const { page, faults } = await open('team-report');
  const report = page.locator('leerteam-report');
  await page.getByText('Deze mensen bestaan niet.').waitFor();
  await report.getByText('55 van de 68 mensen').waitFor();
  await report.getByRole('link', { name: 'Teams', exact: true }).click();
  assert.equal(await report.getByRole('link', { name: 'Balie', exact: true }).count(), 1);
  await report.getByRole('link', { name: 'Keten van leren' }).click();
  await report.getByText('Leidinggevenden').first().waitFor();
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  assert.deepEqual(faults, []);
  await page.close();
});

test('examples/own-instrument, without a script of its own, leads to a result of that instrument', async () => {
  const { page, faults } = await open('own-instrument');
  const result = page.evaluate(
    () =>
      new Promise<unknown>((resolve) => {
        document.addEventListener('leer-result', (event) => resolve((event as CustomEvent).detail));
      }),
  );
  await fillIn(page.locator('leerklimaat-survey'));
  const read = validateResult(await result);
  assert.ok(read.ok, JSON.stringify(read));
  assert.equal(read.value.instrument.id, 'overleg');
  assert.ok(await page.getByRole('checkbox', { name: 'Begin met een rondje' }).isVisible());
  // The second of five labels is 25; one of the three statements of `inbreng` is reversed.
  const values = read.value.scores?.scales.map(({ value }) => value && Math.round(value));
  assert.deepEqual(values, [42, 25]);
  assert.deepEqual(faults, []);
  await page.close();
});

test('examples/form submits the result and every answer, and a reset takes them back', async () => {
  const { page, faults } = await open('form');
  const submitted = async (): Promise<string[]> => {
    await page.getByRole('button', { name: 'Bewaar het formulier' }).click();
    return page.locator('dt').allInnerTexts();
  };
  assert.deepEqual(await submitted(), ['team']);
  await fillIn(page.locator('leerleider-checklist'));
  const names = await submitted();
  assert.deepEqual(names.slice(0, 3), ['team', 'checklist', 'checklist.gedrag-1']);
  assert.equal(names.length, 2 + 15);
  await page.getByRole('button', { name: 'Begin opnieuw' }).click();
  assert.deepEqual(await submitted(), ['team']);
  assert.deepEqual(faults, []);
  await page.close();
});
