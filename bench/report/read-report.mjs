import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { root } from '../../scripts/bootstrap.mjs';
import { browserArguments, ensureBrowser } from '../../scripts/ensure-browser.mjs';
import { serve } from '../../scripts/static-server.mjs';

const PAGE = `<!doctype html><html lang="nl"><title>Bench</title><leerteam-report></leerteam-report>
  <script src="/leerteam-report.iife.js" defer></script>`;

/**
 * Gives one file to a report, as a visitor does.
 *
 * @param where - `worker`, or `page` on a page that forbids workers
 * @returns people counted; ms from the choice of the file to the drawn report; ms of the longest task of the page's main
 *   thread; bytes of its process at most (Linux only, else `null`) and of its heap afterwards
 */
export async function readReport(file, where) {
  const server = await serve({ root: join(root, 'dist') });
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: browserArguments(),
  });
  try {
    const page = await browser.newPage();
    await page.route(`${server.origin}/`, (route) =>
      route.fulfill({
        contentType: 'text/html',
        headers: where === 'page' ? { 'content-security-policy': "worker-src 'none'" } : {},
        body: PAGE,
      }),
    );
    await page.goto(`${server.origin}/`);
    await page.evaluate(() => {
      const report = document.querySelector('leerteam-report');
      globalThis.shown = new Promise((done) => {
        report.addEventListener('leer-report', ({ detail }) =>
          requestAnimationFrame(() => requestAnimationFrame(() => done(detail.people))),
        );
        report.addEventListener('leer-error', ({ detail }) => done(detail.message));
      });
      report.shadowRoot.addEventListener(
        'change',
        () => (globalThis.chosen = performance.now()),
        true,
      );
    });
    await browser.startTracing(page, {
      categories: ['disabled-by-default-devtools.timeline', '__metadata'],
    });
    await page.locator('leerteam-report input[type=file]').setInputFiles(file);
    const { counted, ms } = await page.evaluate(async () => ({
      counted: await globalThis.shown,
      ms: performance.now() - globalThis.chosen,
    }));
    const trace = JSON.parse(String(await browser.stopTracing()));
    const peak = await peakOf(browser);
    return { counted, ms, longest: longestTask(trace), peak, heap: await heapOf(page) };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Of the main thread that worked most: that of the page. */
function longestTask({ traceEvents }) {
  const threads = traceEvents.filter(
    ({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain',
  );
  const totals = threads.map(({ pid, tid }) => {
    const tasks = traceEvents.filter(
      (event) => event.name === 'RunTask' && event.pid === pid && event.tid === tid && event.dur,
    );
    const durations = tasks.map(({ dur }) => dur / 1000);
    return {
      sum: durations.reduce((sum, one) => sum + one, 0),
      most: durations.reduce((most, one) => Math.max(most, one), 0),
    };
  });
  return totals.reduce((best, one) => (one.sum > best.sum ? one : best), { sum: -1, most: 0 }).most;
}

/** What the process of the page took at most, worker and all. */
async function peakOf(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const peaks = await Promise.all(
    processInfo
      .filter(({ type }) => type === 'renderer')
      .map(async ({ id }) => {
        const status = await readFile(`/proc/${id}/status`, 'utf8').catch(() => '');
        return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024;
      }),
  );
  return Math.max(0, ...peaks) || null;
}

async function heapOf(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}
