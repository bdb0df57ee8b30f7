import type { Locator, Page } from 'playwright-core';
import { settled } from './host-page.js';

/** Puts the whole page in a language, as a host does with a button. */
export async function speak(page: Page, language: string, direction = 'ltr'): Promise<void> {
  await page.evaluate(
    ([lang, dir]) => {
      Object.assign(document.documentElement, { lang, dir });
    },
    [language, direction] as const,
  );
  await settled(page);
}

/** What a widget says, word for word and for who can't see it, as it stands on the page. */
export function said(widget: Locator): Promise<string[]> {
  return widget.evaluate((element) => {
    const sentences: string[] = [];
    const visit = (node: Node): void => {
      if (node instanceof Text) sentences.push(node.data);
      if (!(node instanceof Element || node instanceof ShadowRoot)) return;
      if (node instanceof Element) sentences.push(node.getAttribute('aria-label') ?? '');
      for (const child of node.childNodes) visit(child);
    };
    visit(element.shadowRoot!);
    return sentences.map((text) => text.replaceAll(/\s+/g, ' ').trim()).filter(Boolean);
  });
}
