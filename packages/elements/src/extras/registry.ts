import { VERSION } from '../version.js';

/**
 * Something that a file of its own adds to the widgets of a page: a language, a module of questions, something more to
 * do with a result, a part of a team report, the counting for one, or the reading of a page's own content.
 */
export interface Extra {
  readonly kind: 'language' | 'module' | 'result' | 'report' | 'report-language' | 'own';
  readonly name: string;
  /** Version of the product that it was made for. */
  readonly version: string;
}

interface Registry {
  readonly extras: Map<string, Extra>;
  readonly listeners: Set<() => void>;
}

/**
 * Widgets and extras come in files that know nothing of each other, in any order, so they meet at one place on the page.
 * A registered symbol is the same in all files, and collides with no name of the host's.
 */
const PLACE = Symbol.for('leerklimaat.extras');

function registry(): Registry {
  const page = globalThis as { [PLACE]?: Registry };
  return (page[PLACE] ??= { extras: new Map(), listeners: new Set() });
}

/** Makes an extra known to every widget on the page, those that show already too. The first of a name stays. */
export function registerExtra(extra: Extra): void {
  const { extras, listeners } = registry();
  const key = `${extra.kind} ${extra.name} ${extra.version}`;
  if (extras.has(key)) return;
  extras.set(key, extra);
  for (const listener of listeners) listener();
}

/** The extra of this name, made for this version of the widgets: another might lack what they ask for. */
export function findExtra<E extends Extra>(kind: E['kind'], name: string): E | undefined {
  return registry().extras.get(`${kind} ${name} ${VERSION}`) as E | undefined;
}

/** All extras of a kind, made for this version. */
export function allExtras<E extends Extra>(kind: E['kind']): readonly E[] {
  const fits = ({ kind: of, version }: Extra): boolean => of === kind && version === VERSION;
  return [...registry().extras.values()].filter(fits) as E[];
}

/** Calls back whenever something is registered; returns its undo. */
export function followExtras(listener: () => void): () => void {
  const { listeners } = registry();
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether whatever the page's markup asks for is there by now. */
export function pageLoaded(): boolean {
  return document.readyState === 'complete';
}
