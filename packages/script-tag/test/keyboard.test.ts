import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { leerklimaatDefinition, type Delivery } from '@leerklimaat/core';
import type { Browser, Locator, Page } from 'playwright-core';
import { launchBrowser } from './browser.js';
import { CATALOGUE, stateNamed } from './catalogue.js';
import { HEADING, LIVE_REGION, pageHeading, radio, TAGS, WORDS, type Tag } from './hooks.js';
import type { HostPage } from './host-page.js';
import { fillInByKeyboard, focused, tabTo } from './keyboard.js';
import { INSTRUMENTS, varied } from './sheets.js';
import { openStage, serveDist, show, type Server } from './stage.js';
import { expectedTabStops, positionOfFocus } from './tab-stops.js';

const SURVEY = 'leerklimaat-survey';
const text = leerklimaatDefinition.texts.nl;

let browser: Browser;
let server: Server;
let host: HostPage;
let page: Page;

before(async () => {
  browser = await launchBrowser();
  server = await serveDist();
  host = await openStage(browser, server);
  page = host.page;
});

after(async () => {
  await browser.close();
  await server.close();
});

const put = (name: string, tag: Tag = SURVEY): Promise<Locator> =>
  show(page, stateNamed(tag, name));

describe('the whole journey', () => {
  for (const tag of TAGS)
    test(`${tag} goes from start to result by keyboard, and focus is never lost`, async () => {
      const widget = await put('start', tag);
      await page.evaluate(() => {
        const lost: string[] = [];
        Object.assign(globalThis, { focusLost: lost });
        document.addEventListener('keyup', ({ key }) => {
          if (document.activeElement === document.body && key !== 'Tab') lost.push(key);
        });
      });
      await fillInByKeyboard(page, widget, varied(INSTRUMENTS[tag]));
      const lost = await page.evaluate(() => (globalThis as { focusLost?: string[] }).focusLost);
      assert.deepEqual(lost, []);
      assert.equal(await focused(page), `heading ${await pageHeading(widget).innerText()}`);
    });
});

describe('Tab stops at every group, button and link, in the order of the page, and nowhere else', () => {
  for (const state of CATALOGUE)
    test(`${state.tag} ${state.name}`, async () => {
      const widget = await show(page, state);
      // Come from before the widget, and go on to something behind it.
      await page.evaluate(() => {
        const h1 = document.querySelector('h1')!;
        h1.tabIndex = -1;
        h1.focus();
        document.querySelector('main')!.append(document.createElement('textarea'));
      });
      const expected = await widget.evaluateHandle(expectedTabStops);
      const count = await expected.evaluate((stops) => stops.length);
      const positions: number[] = [];
      for (let press = 0; press <= count; press += 1) {
        await page.keyboard.press('Tab');
        positions.push(await expected.evaluate(positionOfFocus));
      }
      const names = await expected.evaluate((stops) =>
        stops.map((stop) => stop.outerHTML.slice(0, 80)),
      );
      assert.deepEqual(positions, [...names.keys(), -1], names.join('\n'));
    });

  test('a button to clear an answer is a stop only when there is one', async () => {
    const widget = await put('page-partly-answered');
    const stops = await widget.evaluate((element) =>
      [...element.shadowRoot!.querySelectorAll('fieldset')].map((fieldset) => {
        const clear = fieldset.querySelector('button');
        const reachable = clear?.checkVisibility({ visibilityProperty: true }) && !clear.disabled;
        return [Boolean(fieldset.querySelector(':checked')), Boolean(reachable)];
      }),
    );
    assert.equal(stops.filter(([answered]) => answered).length, 3);
    assert.deepEqual(
      stops.filter(([answered, reachable]) => answered !== reachable),
      [],
    );
  });
});

describe('arrows within a group', () => {
  const CASES: readonly [
    item: string,
    tag: Tag,
    keys: readonly string[],
    checked: number | 'na',
  ][] = [
    ['leerleiderschap-1', SURVEY, ['Space'], 1],
    ['leerleiderschap-1', SURVEY, ['ArrowDown'], 2],
    ['leerleiderschap-1', SURVEY, ['Space', 'ArrowRight', 'ArrowRight'], 3],
    ['leerleiderschap-1', SURVEY, ['Space', 'ArrowUp'], 'na'],
    ['leerleiderschap-1', SURVEY, ['Space', 'ArrowLeft', 'ArrowDown'], 1],
    ['kennisVerwerven-1', 'leervoorkeur-profile', ['Space', 'ArrowUp'], 5],
    ['kennisVerwerven-1', 'leervoorkeur-profile', ['Space', 'ArrowUp', 'ArrowRight'], 1],
  ];

  for (const [item, tag, keys, checked] of CASES)
    test(`${keys.join(', ')} in ${item} chooses ${checked}`, async () => {
      const widget = await put('page-empty', tag);
      await tabTo(page, `radio ${item}`);
      for (const key of keys) await page.keyboard.press(key);
      assert.ok(await radio(widget, item, checked).isChecked());
      assert.equal(await focused(page), `radio ${item}`);
    });
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
    focus: /^heading Je sloeg zes uitspraken over$/,
  },
  {
    title: 'the firm notice, once more',
    from: 'page-refused-notice',
    press: [WORDS.next],
    focus: /^heading Er sta(at|an) nog/,
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
    focus: PAGE(4),
  },
  {
    title: 'a refused finish',
    from: 'review-gaps',
    press: [WORDS.finish],
    focus: /^heading /,
  },
  { title: 'Wijzig', from: 'review-complete', press: ['Wijzig Uitspraak 20'], focus: PAGE(4) },
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
    focus: 'heading Kansen staat bij jou duidelijk hoger dan Ruimte',
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
      const widget = await put(from);
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
