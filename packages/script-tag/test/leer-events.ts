import { EVENTS } from '@leerklimaat/core';
import type { Page } from 'playwright-core';

export interface Heard {
  readonly type: string;
  readonly detail: unknown;
  /** All of the detail, through and through. */
  readonly frozen: boolean;
  readonly fromHost: boolean;
  readonly crosses: boolean;
}

/** Hears every event of the contract at the document, from the page's first script on. */
export async function listen(page: Page): Promise<void> {
  const types = Object.values(EVENTS).map(({ type }) => type);
  await page.addInitScript((names) => {
    const log: unknown[] = [];
    Object.assign(globalThis, { leerEventsHeard: log });
    const isFrozen = (value: unknown): boolean =>
      typeof value !== 'object' ||
      value === null ||
      (Object.isFrozen(value) && Object.values(value).every(isFrozen));
    for (const name of names)
      document.addEventListener(name, (event) => {
        const { type, detail, bubbles, composed, target } = event as CustomEvent<unknown>;
        log.push({
          type,
          detail: structuredClone(detail),
          frozen: isFrozen(detail),
          fromHost: target instanceof HTMLElement && target.localName.includes('-'),
          crosses: bubbles && composed,
        });
      });
  }, types);
}

export function heard(page: Page): Promise<Heard[]> {
  return page.evaluate(
    () => (globalThis as unknown as { leerEventsHeard: Heard[] }).leerEventsHeard,
  );
}
