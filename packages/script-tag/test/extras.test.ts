import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import {
  createResult,
  leergoesting,
  leerklimaatKort,
  type Answers,
  type LeerResult,
} from '@leerklimaat/core';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser.js';
import { fillIn, press, TAGS, WORDS } from './hooks.js';
import { openHostPage, type HostPage } from './host-page.js';
import { heard, listen } from './leer-events.js';
import { ownDefinition } from './own-definition.js';
import { varied } from './sheets.js';
import { DIST, serveDist, type Server } from './stage.js';
import { MODULES as SURVEY_MODULES } from './survey-extra-states.js';
import { saved } from './widget-state.js';

const SRI = JSON.parse(readFileSync(join(DIST, 'sri.json'), 'utf8')) as Record<
  string,
  { readonly integrity: string }
>;
const EXTRAS = Object.keys(SRI).filter((file) => file.includes('/'));
const MODULES = EXTRAS.filter((file) => file.startsWith('modules/'));
/** For who reads a report; the others are for who fills in a questionnaire. */
const OF_REPORT = /^(modules|lang)\/(verslag-|tellen)/;
const { version } = JSON.parse(
  readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
) as { version: string };

const TAG = 'leerklimaat-survey';
const OWN = 'modules/eigen-inhoud.js';
const block = `<${TAG}><script type="application/json">${JSON.stringify({ definition: ownDefinition })}</script>Terugvaltekst</${TAG}>`;

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

/** The same files once more under `/other/`, where they say that they are another version. */
async function serveOther(page: Page): Promise<void> {
  await page.route('**/other/**/*.js', (route) => {
    const name = new URL(route.request().url()).pathname.replace('/other/', '');
    const text = readFileSync(join(DIST, name), 'utf8');
    const copy = text.replaceAll(`"${version}"`, '"99.1.0"');
    assert.notEqual(copy, text, 'the file does not hold its version');
    return route.fulfill({ contentType: 'text/javascript', body: copy });
  });
}

const open = (body: string, policy?: string): Promise<HostPage> =>
  openHostPage(browser, {
    origin: server.origin,
    body,
    ...(policy && { policy }),
    prepare: async (page) => {
      await serveOther(page);
      await listen(page);
    },
  });

const classic = (path: string): string => `<script src="/${path}"></script>`;
const esm = (path: string): string => `<script type="module" src="/${path}"></script>`;
const checked = (path: string): string =>
  `<script src="/${path}" integrity="${SRI[path]?.integrity}" crossorigin="anonymous"></script>`;

/** The extras that the page knows of, whatever their version. */
const registered = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const place = globalThis as unknown as Record<symbol, { extras: Map<string, unknown> }>;
    return [...(place[Symbol.for('leerklimaat.extras')]?.extras.keys() ?? [])];
  });

const title = ownDefinition.texts['nl']?.title ?? '';

function nothingToReport({ violations, warnings, errors }: HostPage): void {
  assert.deepEqual({ violations, warnings, errors }, { violations: [], warnings: [], errors: [] });
}

const WIDGET = `${TAG}.iife.js`;
const ORDERS: readonly [title: string, body: string][] = [
  ['before the widget', classic(OWN) + classic(WIDGET) + block],
  ['after the widget', block + classic(WIDGET) + classic(OWN)],
  ['as a module, after a classic widget', block + classic(WIDGET) + esm(OWN)],
  ['as a module, before a widget that is one', esm(OWN) + esm(`${TAG}.js`) + block],
  [
    'as a classic script, before a widget that is a module',
    classic(OWN) + esm(`${TAG}.js`) + block,
  ],
  ['twice, in both ways', classic(OWN) + block + classic(WIDGET) + esm(OWN) + classic(OWN)],
  [
    'beside another version of it',
    classic(`other/${OWN}`) + block + classic(WIDGET) + classic(OWN),
  ],
];

describe('an extra does its work', () => {
  for (const [order, body] of ORDERS)
    test(order, async () => {
      const host = await open(body);
      await host.page.getByRole('heading', { name: title }).waitFor();
      nothingToReport(host);
      await host.page.close();
    });

  test('long after the page has loaded, when a script of the host brings it', async () => {
    const host = await open(block + classic(WIDGET));
    await host.page.getByRole('button', { name: WORDS.begin }).waitFor();
    assert.equal(await host.page.getByRole('heading', { name: title }).count(), 0);
    await host.page.addScriptTag({ url: `/${OWN}` });
    await host.page.getByRole('heading', { name: title }).waitFor();
    assert.deepEqual(host.errors, []);
    await host.page.close();
  });
});

describe('an extra does nothing', () => {
  test('when it is of another version than the widget', async () => {
    const host = await open(classic(`other/${OWN}`) + `<${TAG}></${TAG}>` + classic(WIDGET));
    assert.deepEqual(await registered(host.page), ['own eigen-inhoud 99.1.0']);
    await host.page.getByRole('button', { name: WORDS.begin }).waitFor();
    nothingToReport(host);
    await host.page.close();
  });

  test('on a page without a widget', async () => {
    const bare = await open('');
    const globals = (page: Page): Promise<string[]> =>
      page.evaluate(() => Object.getOwnPropertyNames(globalThis));
    const known = await globals(bare.page);
    const host = await open(EXTRAS.map(classic).join('') + EXTRAS.map(esm).join(''));
    assert.equal((await registered(host.page)).length, EXTRAS.length);
    assert.deepEqual(
      (await globals(host.page)).filter((name) => !known.includes(name)),
      [],
    );
    nothingToReport(host);
    await bare.page.close();
    await host.page.close();
  });
});

/** The strictest policy: only the widget's own name is listed. */
const strict = (name: string): string =>
  "default-src 'none'; script-src 'self'; style-src 'none'; " +
  `require-trusted-types-for 'script'; trusted-types ${name}#lit`;

test('all extras load with integrity under a strict policy that lists only the widget', async () => {
  const host = await open(EXTRAS.map(checked).join('') + block + classic(WIDGET), strict(TAG));
  await host.page.getByRole('heading', { name: title }).waitFor();
  assert.equal((await registered(host.page)).length, EXTRAS.length);
  nothingToReport(host);
  await host.page.close();
});

test('a changed extra is refused by its integrity, and the widget goes on without it', async () => {
  const wrong = checked(OWN).replace(/.{8}" cross/, 'AAAAAAAA" cross');
  const host = await open(`${wrong}<${TAG}></${TAG}>${classic(WIDGET)}`);
  await host.page.getByRole('button', { name: WORDS.begin }).waitFor();
  assert.match(host.errors.join(' '), /integrity/);
  assert.deepEqual(host.warnings, []);
  await host.page.close();
});

describe('the file with all there is for who fills in', () => {
  for (const script of [classic('leerklimaat-alles.iife.js'), esm('leerklimaat-alles.js')])
    test(`holds every extra and draws under one policy: ${script}`, async () => {
      const host = await open(
        `${block}<leerleider-checklist></leerleider-checklist>${script}`,
        strict('leerklimaat-alles'),
      );
      await host.page.getByRole('heading', { name: title }).waitFor();
      await host.page.getByRole('button', { name: WORDS.begin }).nth(1).waitFor();
      const others = EXTRAS.filter((file) => !OF_REPORT.test(file));
      const alone = await open(others.map(classic).join(''));
      assert.deepEqual((await registered(host.page)).sort(), (await registered(alone.page)).sort());
      nothingToReport(host);
      await host.page.close();
      await alone.page.close();
    });
});

const asksGoesting = `<${TAG} length="kort" modules="leergoesting"></${TAG}>`;
const GOESTING = 'modules/leergoesting.js';
const ACTIES = 'modules/acties.js';

test('a module and actions from files of their own are drawn by the widget under its own policy', async () => {
  const files = checked(GOESTING) + checked(ACTIES);
  const host = await open(asksGoesting + classic(WIDGET) + files, strict(TAG));
  const widget = host.page.locator(TAG);
  await fillIn(widget, { ...varied(leerklimaatKort), ...varied(leergoesting) });
  // What the module says stands under a heading, and its picture has shapes of SVG.
  assert.ok((await widget.locator('section').count()) >= 2);
  const shapes = await widget.evaluate((element) =>
    Array.from(
      element.shadowRoot?.querySelectorAll('svg *') ?? [],
      ({ namespaceURI }) => namespaceURI,
    ),
  );
  assert.deepEqual(new Set(shapes), new Set(['http://www.w3.org/2000/svg']));
  assert.ok((await widget.getByRole('checkbox').count()) > 0);
  await widget.getByRole('checkbox').first().check();
  const results = (await heard(host.page)).filter(({ type }) => type === 'leer-result');
  const [{ detail }] = results as unknown as [{ detail: LeerResult }];
  assert.deepEqual(
    detail.modules?.map(({ instrument }) => instrument.id),
    ['leergoesting'],
  );
  nothingToReport(host);
  await host.page.close();
});

test('a module that comes late is still asked, and actions that come late still show', async () => {
  const host = await open(asksGoesting + classic(WIDGET));
  const widget = host.page.locator(TAG);
  await widget.getByText('Korte uitspraken: 18.').waitFor();
  await host.page.addScriptTag({ url: `/${GOESTING}` });
  await widget.getByText('Korte uitspraken: 30.').waitFor();
  await fillIn(widget, { ...varied(leerklimaatKort), ...varied(leergoesting) });
  assert.equal(await widget.getByRole('checkbox').count(), 0);
  await host.page.addScriptTag({ url: `/${ACTIES}` });
  await widget.getByRole('checkbox').first().waitFor();
  assert.deepEqual(host.errors, []);
  await host.page.close();
});

const LANGUAGES = EXTRAS.filter((file) => file.startsWith('lang/') && !OF_REPORT.test(file));

for (const file of LANGUAGES)
  test(`${file} is spoken by every widget from the moment that the page is in that language`, async () => {
    const language = file.slice('lang/'.length, -'.js'.length);
    const tags = TAGS.map((tag) => `<${tag}></${tag}>`).join('');
    const host = await open(tags + classic('leerklimaat.iife.js') + classic(file));
    const buttons = host.page.locator('[part="primary"]');
    const said = (): Promise<string[]> => buttons.allInnerTexts();
    const titles = (): Promise<string[]> =>
      host.page.getByRole('heading', { level: 2 }).allInnerTexts();
    assert.deepEqual(await said(), [WORDS.begin, WORDS.begin, WORDS.begin]);
    const dutch = await titles();
    await host.page.evaluate((tag) => (document.documentElement.lang = tag), language);
    await host.page.waitForFunction(
      ([tag, word]) =>
        document
          .querySelector(tag)
          ?.shadowRoot?.querySelector('[part="primary"]')
          ?.textContent?.trim() !== word,
      [TAG, WORDS.begin] as const,
    );
    assert.ok((await said()).every((word) => word !== WORDS.begin));
    for (const [index, spoken] of (await titles()).entries()) assert.notEqual(spoken, dutch[index]);
    nothingToReport(host);
    await host.page.close();
  });

test('every file in modules is found by the name that its extra has', async () => {
  const host = await open(MODULES.map(classic).join(''));
  const names = (await registered(host.page)).map((key) => key.split(' ')[1]);
  assert.deepEqual(
    names.sort(),
    MODULES.map((file) => file.replace(/^modules\/|\.js$/g, '')).sort(),
  );
  await host.page.close();
});

test('one survey with all six modules, on short questions, gives one result', async () => {
  const modules = SURVEY_MODULES.map(({ id }) => id);
  const files = modules.map((id) => classic(`modules/${id}.js`)).join('');
  const answers = Object.assign({}, ...[leerklimaatKort, ...SURVEY_MODULES].map(varied)) as Answers;
  const asks = (labels: string): string =>
    `<${TAG} length="kort" share="answers" modules="${modules.join(' ')}" ${labels}></${TAG}>`;
  for (const [attributes, labels] of [
    ['', undefined],
    ['team="Noord" link="leidinggevenden"', { team: 'Noord', link: 'leidinggevenden' }],
  ] as const) {
    const host = await open(asks(attributes) + files + classic(WIDGET));
    const widget = host.page.locator(TAG);
    // Answering all of it once is enough.
    if (labels) {
      const state = saved(TAG, { view: 'review', answers, instrument: leerklimaatKort });
      await widget.evaluate((element, value) => Object.assign(element, { state: value }), state);
      await press(widget, WORDS.finish);
      await widget.getByRole('button', { name: WORDS.print }).waitFor();
    } else await fillIn(widget, answers);
    const results = (await heard(host.page)).filter(({ type }) => type === 'leer-result');
    const [{ detail }, ...more] = results as unknown as [{ detail: LeerResult }];
    assert.deepEqual(more, []);
    const { id, date, flags = [] } = detail;
    const completion = { id, date, fast: flags.includes('fast') };
    const settings = { language: 'nl', share: 'answers', test: false } as const;
    const asked = { ...settings, modules: SURVEY_MODULES, ...(labels && { labels }) };
    assert.deepEqual(detail, createResult(leerklimaatKort, answers, completion, asked));
    assert.equal(Object.hasOwn(detail, 'labels'), labels !== undefined);
    assert.deepEqual(
      detail.modules?.map(({ instrument }) => instrument.id),
      modules,
    );
    assert.deepEqual(host.errors, []);
    await host.page.close();
  }
});
