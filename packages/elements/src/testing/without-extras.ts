import { replaced } from './replaced.js';

/** As on a page that has no file but the one of the element itself; returns the way back. */
export function withoutExtras(): () => void {
  const place = Symbol.for('leerklimaat.extras');
  return replaced(globalThis, place, { extras: new Map(), listeners: new Set() });
}
