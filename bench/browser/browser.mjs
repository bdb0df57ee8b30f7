import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { browserArguments, ensureBrowser } from '../../scripts/ensure-browser.mjs';

const QUIET = [
  '--disable-extensions',
  '--disable-features=Translate,OptimizationHints,MediaRouter',
];

/** 1.6 Mbit/s down, 0.75 up, 150 ms: the slow 4G of Chrome's own tools. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 1.6e6 / 8,
  uploadThroughput: 0.75e6 / 8,
  connectionType: 'cellular4g',
};

/** One Chromium for the whole run, and a fresh context without cache for every page. */
export async function openBrowser() {
  const profile = await mkdtemp(join(tmpdir(), 'browser-bench-'));
  const launch = () =>
    puppeteer.launch({
      executablePath: ensureBrowser(),
      headless: true,
      userDataDir: profile,
      protocolTimeout: 180_000,
      args: [...browserArguments(), ...QUIET],
    });
  let browser = await launch();

  return {
    version: () => browser.version(),

    async withPage({ slowdown = 1, slow4g = false }, use) {
      if (!browser.connected) browser = await launch();
      const context = await browser.createBrowserContext();
      try {
        const page = await context.newPage();
        await page.setViewport({ width: 1280, height: 900 });
        const devtools = await page.createCDPSession();
        await devtools.send('Performance.enable');
        await devtools.send('Network.enable');
        await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
        if (slowdown > 1) await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
        if (slow4g) await devtools.send('Network.emulateNetworkConditions', SLOW_4G);
        return await use({ page, devtools });
      } finally {
        await context.close().catch(() => {});
      }
    },

    async close() {
      await browser.close().catch(() => {});
      await rm(profile, { recursive: true, force: true }).catch(() => {});
    },
  };
}

/** What the page cost the main thread so far, in ms. */
export async function costs({ devtools }) {
  const { metrics } = await devtools.send('Performance.getMetrics');
  const seconds = new Map(metrics.map(({ name, value }) => [name, value]));
  return {
    task: seconds.get('TaskDuration') * 1000,
    script: seconds.get('ScriptDuration') * 1000,
    layout: (seconds.get('LayoutDuration') + seconds.get('RecalcStyleDuration')) * 1000,
  };
}

export function difference(after, before) {
  return Object.fromEntries(Object.keys(after).map((key) => [key, after[key] - before[key]]));
}

export async function heap({ devtools }) {
  // The second round takes what the first one set free.
  for (let round = 0; round < 2; round++) await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSHeapUsedSize').value;
}
