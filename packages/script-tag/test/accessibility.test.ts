import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { bringAxe, scan } from './axe-scan.js';
import { launchBrowser } from './browser.js';
import { CATALOGUE, stateNamed } from './catalogue.js';
import { contrast, seenOn } from './contrast.js';
import { settled, type HostPage } from './host-page.js';
import { openStage, serveDist, show, type Server } from './stage.js';

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
  host = await openStage(browser, server, bringAxe);
});

after(async () => {
  await browser.close();
  await server.close();
});

// What extras add, and what a report shows, is drawn with the styles of the widgets: each width and each scheme once
// tells of all.
for (const state of CATALOGUE)
  test(`axe finds nothing in ${state.tag} ${state.name}, at any width, in any colours`, async (t) => {
    const { page } = host;
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia(SCHEMES[0].media);
    await show(page, state);
    const report = new Map<string, string[]>();
    let reviewed = 0;
    for (const [index, width] of WIDTHS.entries())
      for (const { name, media } of state.files ? SCHEMES.slice(index, index + 1) : SCHEMES) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia(media);
        await settled(page);
        const { findings, inPictures } = await scan(page);
        for (const found of findings)
          report.set(found, [...(report.get(found) ?? []), `${width} ${name}`]);
        for (const { fill, shape, behind } of inPictures) {
          const background = seenOn(behind, shape);
          assert.ok(contrast(fill, background) >= 4.5, `${fill} on ${background}, ${name}`);
        }
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
