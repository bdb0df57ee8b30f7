import type { Browser, Page } from 'playwright-core';

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
  readonly policy?: string;
}

const NOTE = 'csp violation: ';

/** Opens a page of somebody else's, with their markup and their Content-Security-Policy. */
export async function openHostPage(browser: Browser, options: HostPageOptions): Promise<HostPage> {
  const { origin, body, policy } = options;
  const page = await browser.newPage();
  const host: HostPage = { page, violations: [], warnings: [], errors: [] };
  page.on('pageerror', (error) => host.errors.push(error.message));
  page.on('console', (message) => {
    const text = message.text();
    if (text.startsWith(NOTE)) host.violations.push(text.slice(NOTE.length));
    else if (message.type() === 'warning') host.warnings.push(text);
    else if (message.type() === 'error') host.errors.push(text);
  });
  await page.addInitScript((note) => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.log(`${note}${event.violatedDirective} ${event.sample}`);
    });
  }, NOTE);
  const url = `${origin}/host-page.html`;
  await page.route(url, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: policy ? { 'content-security-policy': policy } : {},
      body: `<!doctype html><html lang="nl"><title>Host</title><body>${body}</body></html>`,
    }),
  );
  await page.goto(url, { waitUntil: 'networkidle' });
  return host;
}
