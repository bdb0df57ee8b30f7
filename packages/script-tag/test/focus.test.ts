import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { leerklimaatDefinition } from '@leerklimaat/core';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser.js';
import { stateNamed } from './catalogue.js';
import { HEADING, WORDS } from './hooks.js';
import { focused, tabTo } from './keyboard.js';
import { openStage, serveDist, show, type Server } from './stage.js';

const text = leerklimaatDefinition.texts['nl'] ?? assert.fail('no Dutch text');

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

interface Step {
  readonly title: string;
  readonly from: string;
  readonly press: readonly string[];
  readonly focus: string | RegExp;
}

const PAGE = (number: number): string => `heading ${Object.values(text.pages)[number - 1]}`;

const STEPS: readonly Step[] = [
  { title: 'Begin', from: 'start', press: [WORDS.begin], focus: PAGE(1) },
  {
    title: 'going on past the notice',
    from: 'page-middle',
    press: [WORDS.next, WORDS.next],
    focus: PAGE(4),
  },
  { title: 'Vorige', from: 'page-middle', press: [WORDS.back], focus: PAGE(2) },
  {
    title: 'Vorige to the start page',
    from: 'page-empty',
    press: [WORDS.back],
    focus: `heading ${text.title}`,
  },
  {
    title: 'the gentle notice',
    from: 'page-empty',
    press: [WORDS.next],
    focus: WORDS.skipped,
  },
  {
    title: 'the firm notice, once more',
    from: 'page-refused-notice',
    press: [WORDS.next],
    focus: WORDS.open,
  },
  {
    title: 'an entry of the notice',
    from: 'page-gentle-notice',
    press: [`4. ${text.items['leerleiderschap-4']}`],
    focus: 'radio leerleiderschap-4',
  },
  {
    title: 'an entry of the notice on the review',
    from: 'review-refused',
    press: [`21. ${text.items['ruimte-3']}`],
    focus: 'radio ruimte-3',
  },
  {
    title: 'a refused finish',
    from: 'review-gaps',
    press: [WORDS.finish],
    focus: /^heading /,
  },
  {
    title: 'Wijzig',
    from: 'review-complete',
    press: ['Wijzig Uitspraak 20'],
    focus: 'radio ruimte-2',
  },
  {
    title: 'the way back to the review',
    from: 'page-mending',
    press: [WORDS.toReview],
    focus: `heading ${WORDS.review}`,
  },
  {
    title: 'finishing',
    from: 'review-complete',
    press: [WORDS.finish],
    focus: /^heading .*kansen .* ruimte$/i,
  },
  {
    title: 'beginning again',
    from: 'result-restart-open',
    press: [WORDS.restartYes],
    focus: `heading ${text.title}`,
  },
  {
    title: 'clearing an answer',
    from: 'page-partly-answered',
    press: ['clear leerleiderschap-2'],
    focus: 'radio leerleiderschap-2',
  },
];

describe('focus after', () => {
  for (const { title, from, press, focus } of STEPS)
    test(title, async () => {
      const widget = await show(page, stateNamed('leerklimaat-survey', from));
      for (const name of press) {
        await tabTo(page, name.startsWith('clear ') ? name : `button ${name}`);
        await page.keyboard.press('Enter');
        await widget.locator(HEADING).first().waitFor();
      }
      const now = await focused(page);
      if (typeof focus === 'string') assert.equal(now, focus);
      else assert.match(now, focus);
    });
});
