import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import type axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser.js';
import { CATALOGUE, stateNamed } from './catalogue.js';
import { contrast } from './contrast.js';
import { SCROLLING } from './hooks.js';
import { settled, type HostPage } from './host-page.js';
import { openStage, serveDist, show, type Server } from './stage.js';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const WIDTHS = [320, 768, 1280];
const SCHEMES = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'forced', media: { colorScheme: 'light', forcedColors: 'active' } },
] as const;

let browser: Browser;
let server: Server;
let host: HostPage;

before(async () => {
  browser = await launchBrowser();
  server = await serveDist();
  host = await openStage(browser, server);
  await host.page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core') });
});

after(async () => {
  await browser.close();
  await server.close();
});

interface Scan {
  /** Violations, and what axe leaves to a person, as `rule: where (why)`. */
  readonly findings: readonly string[];
  /** Words in pictures: axe can't tell what lies behind them, so their contrast is reckoned here. */
  readonly inPictures: readonly { readonly fill: string; readonly background: string }[];
}

/**
 * Two things that axe leaves open were looked at, both about contrast. Text in an svg: it stands on the page beside the
 * shapes, so its colour is held against the page's own. Cells that are scrolled out of a narrow table: axe does see
 * them in the wider widths.
 */
function scan(page: Page): Promise<Scan> {
  return page.evaluate(
    async ({ values, scrolls }) => {
      const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
      const { violations, incomplete } = await run(document, {
        runOnly: { type: 'tag', values },
        resultTypes: ['violations', 'incomplete'],
        elementRef: true,
        preload: false,
      });
      const isReviewed = (rule: string, { element }: axe.NodeResult): boolean =>
        rule === 'color-contrast' && Boolean(element?.closest(`svg, ${scrolls}`));
      const inPictures = incomplete.flatMap(({ id, nodes }) =>
        nodes
          .filter((node) => isReviewed(id, node) && node.element instanceof SVGElement)
          .map(({ element }) => ({
            fill: getComputedStyle(element!).fill,
            background: getComputedStyle(document.body).backgroundColor,
          })),
      );
      const findings = [...violations, ...incomplete].flatMap((result) =>
        result.nodes
          .filter((node) => violations.includes(result) || !isReviewed(result.id, node))
          .map(({ target, any, none, all }) => {
            const why = [...any, ...all, ...none].map(({ message }) => message).join('; ');
            return `${result.id}: ${target.flat().join(' ')} (${why})`;
          }),
      );
      return { findings, inPictures };
    },
    { values: RULES, scrolls: SCROLLING },
  );
}

for (const state of CATALOGUE)
  test(`axe finds nothing in ${state.tag} ${state.name}, at any width, in any colours`, async (t) => {
    const { page } = host;
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia(SCHEMES[0].media);
    await show(page, state);
    const report = new Map<string, string[]>();
    let reviewed = 0;
    for (const width of WIDTHS)
      for (const { name, media } of SCHEMES) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia(media);
        await settled(page);
        const { findings, inPictures } = await scan(page);
        for (const found of findings)
          report.set(found, [...(report.get(found) ?? []), `${width} ${name}`]);
        for (const { fill, background } of inPictures)
          assert.ok(contrast(fill, background) >= 4.5, `${fill} on ${background}, ${name}`);
        reviewed += inPictures.length;
      }
    const lines = [...report].map(([found, where]) => `${found} at ${where.join(', ')}`);
    assert.equal(lines.join('\n'), '');
    if (reviewed > 0) t.diagnostic(`contrast reckoned for ${reviewed} words in pictures`);
  });

test('axe does find a fault that is put on the stage', async () => {
  const { page } = host;
  await show(page, stateNamed('leerklimaat-survey', 'start'));
  await page.evaluate(() =>
    document.querySelector('main')!.insertAdjacentHTML('beforeend', '<img>'),
  );
  const { findings } = await scan(page);
  assert.equal(findings.length, 1);
  assert.match(findings[0] ?? '', /^image-alt: img/);
});
