import type { ReportTree } from '@leerklimaat/core';
import type { Locator } from 'playwright-core';
import { REPORT } from './hooks.js';
import { settled } from './host-page.js';
import { REPORT_FILES } from './team-report-files.js';
import type { WidgetState } from './widget-state.js';

/** A report on a page with every file of it. */
export const report = { tag: REPORT, files: REPORT_FILES } as const;

export const drawn = (widget: Locator): Promise<void> => widget.locator('nav').first().waitFor();

/** Follows links, one after another: a view, and what can be reached in it. */
export async function go(widget: Locator, ...names: readonly string[]): Promise<void> {
  await drawn(widget);
  for (const name of names) {
    await widget.getByRole('link', { name, exact: true }).first().click();
    await settled(widget.page());
  }
}

/** What takes a while to make: only when somebody asks for it, and then once. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** A state that shows released trees, at a place in them. */
export function at(
  name: string,
  trees: () => readonly ReportTree[],
  place: readonly string[] = [],
  more: Omit<WidgetState, 'tag' | 'name' | 'properties'> | null = null,
): WidgetState {
  return {
    ...report,
    name,
    get properties() {
      return { report: trees() };
    },
    act: (widget) => go(widget, ...place),
    ...more,
  };
}
