import { chromium, type Browser } from 'playwright-core';
import { browserArguments, ensureBrowser } from '../../../scripts/ensure-browser.mjs';

/** The Chromium that all tests of the built files share. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: ensureBrowser(), args: browserArguments() });
}
