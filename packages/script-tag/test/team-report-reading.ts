import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { REPORT_WORDS } from './hooks.js';
import { settled } from './host-page.js';

/** A table as it stands on the page, open or not. */
export interface ShownTable {
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first cell of a row is its heading. */
  readonly rows: readonly (readonly string[])[];
}

/** All there is to read in one place of a report. */
export interface ShownPlace {
  /** What was followed to get there: a view, and a link in it. */
  readonly path: readonly string[];
  readonly title: string;
  /** All markup, without what Lit leaves behind: what is drawn stands in it too. */
  readonly markup: string;
  /** Every text, also of pictures, and what is said instead of them. */
  readonly texts: readonly string[];
  readonly tables: readonly ShownTable[];
}

/** All that a reader can take along. */
export interface TakenAlong {
  readonly csv: string;
  readonly json: string;
  readonly print: Omit<ShownPlace, 'path' | 'title'>;
  /** The pictures of the page that shows. */
  readonly pictures: readonly string[];
  readonly copied: string;
}

/** What a person can read in an element: it runs in the page, so it may use nothing from outside itself. */
function readAll(root: Element): Omit<ShownPlace, 'path'> {
  const tidy = (text: string | null | undefined): string =>
    (text ?? '').replaceAll(/\s+/g, ' ').trim();
  const texts: string[] = [];
  const visit = (node: Node): void => {
    if (node instanceof Text) texts.push(tidy(node.data));
    if (node.nodeType === Node.ELEMENT_NODE)
      texts.push(tidy((node as Element).getAttribute('aria-label')));
    for (const child of node.childNodes) visit(child);
  };
  visit(root);
  const cells = (row: Element): string[] =>
    [...row.querySelectorAll('th, td')].map(({ textContent }) => tidy(textContent));
  return {
    title: tidy(root.querySelector('.heading')?.textContent),
    markup: root.innerHTML.replaceAll(/<!--.*?-->/gs, ''),
    texts: texts.filter(Boolean),
    tables: [...root.querySelectorAll('table')].map((table) => ({
      caption: tidy(table.querySelector('caption')?.textContent),
      columns: [...table.querySelectorAll('thead tr')].flatMap(cells),
      rows: [...table.querySelectorAll('tbody tr')].map(cells),
    })),
  };
}

/** What shows now. */
export function readPlace(report: Locator): Promise<Omit<ShownPlace, 'path'>> {
  return report.locator('.root').evaluate(readAll);
}

const views = (report: Locator): Locator => report.locator('nav').first().locator('a');
/** Links to a place within a view. */
const links = (report: Locator): Locator => report.locator('a.link');

async function follow(link: Locator): Promise<void> {
  await link.click();
  await settled(link.page());
}

/** Goes everywhere that a reader can go: each view, and from there each link. */
export async function readEverywhere(report: Locator): Promise<readonly ShownPlace[]> {
  const places: ShownPlace[] = [];
  for (const view of await views(report).allInnerTexts()) {
    const enter = (): Promise<void> => follow(views(report).getByText(view, { exact: true }));
    await enter();
    places.push({ path: [view], ...(await readPlace(report)) });
    const names = await links(report).allInnerTexts();
    for (const [index, name] of names.entries()) {
      await follow(links(report).nth(index));
      places.push({ path: [view, name], ...(await readPlace(report)) });
      await enter();
    }
  }
  return places;
}

/** Before a page's first script: printing opens no dialogue, and what is copied is kept. */
export async function catchTakenAlong(page: Page): Promise<void> {
  await page.addInitScript(() => {
    globalThis.print = () => {};
    Object.defineProperty(navigator, 'clipboard', {
      value: {
        writeText: async (text: string) => void Object.assign(globalThis, { copiedText: text }),
      },
    });
  });
}

const pressed = (report: Locator, name: string | RegExp): Locator =>
  report.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });

async function downloaded(report: Locator, button: Locator): Promise<string> {
  const [download] = await Promise.all([report.page().waitForEvent('download'), button.click()]);
  return readFile(await download.path(), 'utf8');
}

/** Takes along all there is to take, from where the reader is. */
export async function takeAlong(report: Locator): Promise<TakenAlong> {
  const page = report.page();
  const pictures: string[] = [];
  for (const button of await pressed(report, /^Bewaar als SVG/).all())
    pictures.push(await downloaded(report, button));
  await pressed(report, REPORT_WORDS.copy).click();
  await pressed(report, REPORT_WORDS.print).click();
  const sheet = page.frameLocator('iframe').locator('.sheet').first();
  const print = await sheet.locator('..').evaluate(readAll);
  return {
    csv: await downloaded(report, pressed(report, REPORT_WORDS.csv)),
    json: await downloaded(report, pressed(report, REPORT_WORDS.json)),
    print,
    pictures,
    copied: await page.evaluate(() => (globalThis as { copiedText?: string }).copiedText ?? ''),
  };
}
