import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';
import { serve } from '../../../scripts/static-server.mjs';
import { openHostPage, settled, type HostPage } from './host-page.js';
import type { WidgetState } from './widget-state.js';

export const DIST = fileURLToPath(new URL('../../../dist', import.meta.url));

export type Server = Awaited<ReturnType<typeof serve>>;

export const serveDist = (): Promise<Server> => serve({ root: DIST });

const STAGE_HEAD = `
  <meta name="viewport" content="width=device-width">
  <meta name="color-scheme" content="light dark">
  <style>
    body {
      margin: 0; padding: 16px; background: Canvas; color: CanvasText;
      font: 16px/1.5 system-ui, sans-serif;
    }
    main { max-width: 46rem; margin: 0 auto }
  </style>`;

/** A plain, accessible page of a host with all widgets, on which one state after the other is shown. */
export function openStage(
  browser: Browser,
  { origin }: Server,
  prepare: (page: Page) => Promise<void> = async () => {},
): Promise<HostPage> {
  return openHostPage(browser, {
    origin,
    head: STAGE_HEAD,
    body: '<main></main><script src="/leerklimaat.iife.js"></script>',
    prepare,
  });
}

/** What a page once loaded stays there, so one with other files begins anew. */
async function bringFiles(page: Page, wanted: readonly string[]): Promise<void> {
  const there = await page.evaluate(() =>
    Array.from(document.querySelectorAll('script[data-extra]'), (script) =>
      script.getAttribute('data-extra'),
    ),
  );
  if (there.join() === wanted.join()) return;
  if (there.length > 0) await page.reload();
  await page.evaluate(async (files) => {
    for (const file of files)
      await new Promise((done, fail) => {
        const script = document.createElement('script');
        Object.assign(script, { src: `/${file}`, onload: done, onerror: fail });
        script.dataset['extra'] = file;
        document.head.append(script);
      });
  }, wanted);
}

/** Puts one state of the catalogue on the stage and waits until it stands still. */
export async function show(page: Page, state: WidgetState): Promise<Locator> {
  const { tag, attributes = {}, slotted = '', properties = {}, above = '', host } = state;
  await bringFiles(page, state.files ?? []);
  await page.evaluate(
    async (wanted) => {
      const widget = document.createElement(wanted.tag) as HTMLElement & {
        readonly updateComplete: Promise<unknown>;
      };
      for (const [name, value] of Object.entries(wanted.attributes))
        widget.setAttribute(name, value);
      Object.assign(widget, wanted.properties);
      widget.insertAdjacentHTML('beforeend', wanted.slotted);
      if (wanted.host === 'holds-back')
        widget.addEventListener('leer-submit', (event) => event.preventDefault());
      Object.defineProperty(navigator, 'clipboard', {
        configurable: true,
        value: wanted.host === 'has-no-clipboard' ? undefined : { writeText: async () => {} },
      });
      const main = document.querySelector('main')!;
      main.innerHTML = `<h1>Een pagina van de gastheer</h1>${wanted.above}`;
      main.append(widget);
      await widget.updateComplete;
    },
    { tag, attributes, slotted, properties, above, host },
  );
  const widget = page.locator(tag);
  await state.act?.(widget);
  await settled(page);
  return widget;
}

const SCREENSHOTS = fileURLToPath(new URL('../../../.cache/screenshots', import.meta.url));

/** Where the picture of a state goes: outside git, to be looked at. */
export function screenshotPath({ tag, name }: WidgetState, suffix: string): string {
  mkdirSync(`${SCREENSHOTS}/${tag}`, { recursive: true });
  return `${SCREENSHOTS}/${tag}/${name}-${suffix}.png`;
}
