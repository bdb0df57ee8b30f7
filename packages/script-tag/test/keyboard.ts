import type { Answers } from '@leerklimaat/core';
import type { Locator, Page } from 'playwright-core';
import { itemsShown, WORDS } from './hooks.js';

/** Where focus is, through all shadow roots, in words: `radio steun-1`, `button Volgende`, `heading …`, `body`. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let active: Element | null = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    if (!active || active === document.body) return 'body';
    const text = (active.getAttribute('aria-label') ?? active.textContent ?? '')
      .replaceAll(/\s+/g, ' ')
      .trim();
    if (active instanceof HTMLInputElement) {
      const item = active.closest('fieldset')?.getAttribute('data-item');
      return `${active.type} ${item ?? active.closest('label')?.textContent?.trim() ?? ''}`;
    }
    if (/^H[1-6]$/.test(active.tagName)) return `heading ${text}`;
    if (active.matches('fieldset button'))
      return `clear ${active.closest('fieldset')?.getAttribute('data-item')}`;
    return `${active.getAttribute('role') ?? active.localName} ${text}`;
  });
}

/** Presses Tab until focus is there. Fails instead of going round for ever. */
export async function tabTo(page: Page, wanted: string): Promise<void> {
  const seen: string[] = [];
  for (let presses = 0; presses < 120; presses += 1) {
    const now = await focused(page);
    if (now === wanted) return;
    seen.push(now);
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to “${wanted}”, only to ${seen.join(' | ')}`);
}

/** Chooses by arrows alone, as someone does who has no mouse: focus is in the group already. */
async function chooseByArrows(page: Page, answer: number): Promise<void> {
  await page.keyboard.press('Space');
  for (let step = 1; step < answer; step += 1) await page.keyboard.press('ArrowDown');
}

/** From the start page to the result without a pointer. */
export async function fillInByKeyboard(
  page: Page,
  widget: Locator,
  answers: Answers,
): Promise<void> {
  await tabTo(page, `button ${WORDS.begin}`);
  await page.keyboard.press('Enter');
  for (let left = Object.keys(answers).length; left > 0;) {
    const items = await itemsShown(widget);
    for (const item of items) {
      const answer = answers[item];
      if (typeof answer !== 'number') continue;
      await tabTo(page, `radio ${item}`);
      await chooseByArrows(page, answer);
    }
    left -= items.length;
    await tabTo(page, `button ${left > 0 ? WORDS.next : WORDS.toReview}`);
    await page.keyboard.press(left % 2 ? 'Enter' : 'Space');
  }
  await tabTo(page, `button ${WORDS.finish}`);
  await page.keyboard.press('Enter');
  await widget.getByRole('button', { name: WORDS.print }).waitFor();
}
