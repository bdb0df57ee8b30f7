import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

export interface HostPage {
  readonly page: Page;
  /** What the page's Content-Security-Policy reported. */
  readonly violations: string[];
  readonly warnings: string[];
  readonly errors: string[];
}

interface HostPageOptions {
  readonly origin: string;
  readonly body: string;
  readonly head?: string;
  readonly policy?: string;
  readonly context?: BrowserContextOptions;
  /** What has to be there before the page's first script. */
  readonly prepare?: (page: Page) => Promise<void>;
}

const NOTE = 'csp violation: ';

/** Opens a page of somebody else's, with their markup and their Content-Security-Policy. */
export async function openHostPage(browser: Browser, options: HostPageOptions): Promise<HostPage> {
  const { origin, body, head = '', policy, context, prepare } = options;
  const host = await listenTo(await browser.newPage(context));
  await prepare?.(host.page);
  const url = `${origin}/host-page.html`;
  await host.page.route(url, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: policy ? { 'content-security-policy': policy } : {},
      body: `<!doctype html><html lang="nl"><head><title>Host</title>${head}</head><body>${body}</body></html>`,
    }),
  );
  await host.page.goto(url);
  await settled(host.page);
  return host;
}

/** Two frames: styles, container queries and what Lit still had to draw. */
export function settled(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => done()));
      }),
  );
}

/** Hears what a page has to complain of, from its first script on. */
export async function listenTo(page: Page): Promise<HostPage> {
  const host: HostPage = { page, violations: [], warnings: [], errors: [] };
  page.on('pageerror', (error) => host.errors.push(error.message));
  page.on('console', (message) => {
    const text = message.text();
    if (text.startsWith(NOTE)) host.violations.push(text.slice(NOTE.length));
    else if (message.type() === 'warning') host.warnings.push(text);
    else if (message.type() === 'error') host.errors.push(text);
  });
  // The compiler of the tests names functions through this; it has to be there when they run in the page.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript((note) => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.log(`${note}${event.violatedDirective} ${event.sample}`);
    });
  }, NOTE);
  return host;
}
