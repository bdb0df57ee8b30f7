import type { Validated } from '@leerklimaat/core';
import type { DataBlockReader } from './own-content.js';

/**
 * Reads the JSON that a page without scripts puts between the tags, in a `<script type="application/json">`. It may come
 * after the element itself: a parser hands over the tag before what stands in it.
 *
 * @param parse - how large and how deep a block may be is not the same for all
 */
export function watchDataBlock(
  host: HTMLElement,
  reader: DataBlockReader,
  parse: (text: string) => Validated<unknown>,
): () => void {
  let last = '';
  const look = (): void => {
    const text = host.querySelector(':scope > script[type="application/json"]')?.textContent;
    if (!text || text === last) return;
    last = text;
    const parsed = parse(text);
    if (parsed.ok) hand(parsed.value, reader);
    else reader.refuse(parsed.issues);
  };
  const observer = new MutationObserver(look);
  observer.observe(host, { childList: true });
  look();
  return () => observer.disconnect();
}

function hand(data: unknown, { keys, give, refuse }: DataBlockReader): void {
  const expected = keys.join(', ');
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    const message = `The data block must be an object that has any of ${expected}.`;
    refuse([{ code: 'type', path: '', expected: 'an object', received: typeof data, message }]);
    return;
  }
  for (const [key, value] of Object.entries(data)) {
    const received = key.slice(0, 40);
    const message = `The data block has “${received}”; it may have ${expected}.`;
    if (keys.includes(key)) give(key, value);
    else refuse([{ code: 'unknown', path: `/${received}`, expected, received, message }]);
  }
}
