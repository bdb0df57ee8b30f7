import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  leerklimaat,
  leerleider,
  leervoorkeur,
  supportLinks,
  type LeerResult,
  type SavedSession,
} from '@leerklimaat/core';
import type { Browser, Locator, Page } from 'playwright-core';
import { bringAxe, scan } from './axe-scan.js';
import { launchBrowser } from './browser.js';
import { stateNamed } from './catalogue.js';
import { answerLabel, goOn, press, REPORT, SCROLLING, WORDS } from './hooks.js';
import { PLAN } from './checklist-extra-states.js';
import { measure, SOUND } from './measure.js';
import { said, speak } from './speak.js';
import { openStage, serveDist, show, type Server } from './stage.js';
import { MODULES } from './survey-extra-states.js';
import { REPORTED } from './team-report-people.js';
import type { WidgetState } from './widget-state.js';

const LANGUAGES = ['fr', 'en', 'de'];
const SURVEY = 'leerklimaat-survey';

let browser: Browser;
let server: Server;
let page: Page;

before(async () => {
  browser = await launchBrowser();
  server = await serveDist();
  ({ page } = await openStage(browser, server, bringAxe));
  await page.setViewportSize({ width: 320, height: 900 });
});

after(async () => {
  await browser.close();
  await server.close();
});

/** A state of the catalogue, first in Dutch, on a page that has another language too. */
async function put(tag: WidgetState['tag'], name: string, language: string): Promise<Locator> {
  const state: WidgetState = stateNamed(tag, name);
  await speak(page, 'nl');
  const words = [`lang/${language}.js`, ...(tag === REPORT ? [`lang/verslag-${language}.js`] : [])];
  return show(page, { ...state, files: [...(state.files ?? []), ...words] });
}

const sessionOf = (widget: Locator): Promise<SavedSession> =>
  widget.evaluate((element) => (element as unknown as { state: SavedSession }).state);
const resultOf = (widget: Locator): Promise<LeerResult> =>
  widget.evaluate((element) => (element as unknown as { result: LeerResult }).result);

/** The same in every language: titles of books, names of who offers help, and what the person wrote. */
const NAMES: ReadonlySet<string> = new Set([
  ...[leerklimaat, leerleider, leervoorkeur, ...MODULES].map(({ sources }) =>
    sources.map(({ citation }) => citation).join(' · '),
  ),
  // A report lists them one by one.
  ...REPORTED.flatMap(({ sources }) => sources.map(({ citation }) => citation)),
  ...Object.values(PLAN).flatMap((entry) => Object.values(entry)),
  ...supportLinks.map(({ name }) => name),
  // Of two words that are the same in two languages.
  'Rapport (JSON)',
  'Omega (ML)',
]);

/** Only what has two words or more: a word alone may be the same in two languages. */
function stillDutch(dutch: readonly string[], spoken: readonly string[]): readonly string[] {
  const known = new Set(dutch);
  return spoken.filter(
    (text) => /\p{L}{2}.*\s.*\p{L}{2}/u.test(text) && known.has(text) && !NAMES.has(text),
  );
}

const STATES: readonly [WidgetState['tag'], string][] = [
  [SURVEY, 'start-all-modules'],
  [SURVEY, 'page-gentle-notice'],
  [SURVEY, 'page-counts'],
  [SURVEY, 'review-gaps'],
  [SURVEY, 'result-all-modules-open'],
  ['leerleider-checklist', 'plan-three-chosen'],
  ['leerleider-checklist', 'spiegel-result'],
  ['leerleider-checklist', 'earlier-compared'],
  ['leerleider-checklist', 'mirror-of-six'],
  ['leervoorkeur-profile', 'keuze-page'],
  ['leervoorkeur-profile', 'code-compared'],
  ['leervoorkeur-profile', 'team-of-three-codes'],
  ['leervoorkeur-profile', 'organisation-of-twelve'],
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
];

/** One of each view: what axe looks at is hardly words. */
const SCANNED: ReadonlySet<string> = new Set([
  'start-all-modules',
  'page-gentle-notice',
  'review-gaps',
  'result-all-modules-open',
  'organisation',
]);

for (const language of LANGUAGES)
  describe(`in ${language}`, () => {
    for (const [tag, name] of STATES)
      test(`${tag} ${name} leaves no Dutch and fits${SCANNED.has(name) ? ', and axe finds nothing' : ''}`, async () => {
        const widget = await put(tag, name, language);
        const dutch = await said(widget);
        await speak(page, language);
        assert.deepEqual(stillDutch(dutch, await said(widget)), []);
        assert.deepEqual(await widget.evaluate(measure, SCROLLING), SOUND);
        if (SCANNED.has(name)) assert.deepEqual((await scan(page)).findings, []);
      });

    test('a switch half-way keeps the answers and the place', async () => {
      const widget = await put(SURVEY, 'start', language);
      await press(widget, WORDS.begin);
      for (const item of [1, 2, 3])
        await answerLabel(widget, `leerleiderschap-${item}`, item + 1).click();
      await goOn(widget);
      await goOn(widget);
      const kept = await sessionOf(widget);
      await speak(page, language);
      assert.deepEqual(await sessionOf(widget), kept);
      assert.equal(Object.keys(kept.answers).length, 3);
      await speak(page, 'nl');
      assert.deepEqual(await sessionOf(widget), kept);
    });

    test('no score changes, and the result tells the language', async () => {
      const widget = await put(SURVEY, 'result-all-modules', language);
      const dutch = await resultOf(widget);
      await speak(page, language);
      const { instrument, ...spoken } = await resultOf(widget);
      const { instrument: of, ...same } = dutch;
      assert.ok(same.scores);
      assert.deepEqual(spoken, same);
      assert.deepEqual(instrument, { ...of, language });
    });
  });
