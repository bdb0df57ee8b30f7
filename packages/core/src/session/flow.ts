import type { Instrument } from '../model/instrument.js';

export interface FlowOptions {
  /** `page`: the instrument's pages; `all`: everything on one; `one`: an item a page. */
  readonly paging: 'page' | 'all' | 'one';
  readonly start: boolean;
  readonly review: boolean;
  /** `notice`: the person may go on after being told once; `refuse`: not. */
  readonly unanswered: 'notice' | 'refuse';
}

/** The road through an instrument: which items stand together, and what the reducer has to keep to. */
export interface Flow extends FlowOptions {
  readonly instrument: Instrument;
  readonly pages: readonly FlowPage[];
}

export interface FlowPage {
  /** The instrument's page that the heading comes from. */
  readonly id: string;
  readonly items: readonly string[];
}

export function createFlow(instrument: Instrument, options: FlowOptions): Flow {
  return { ...options, instrument, pages: pagesOf(instrument, options.paging) };
}

function pagesOf(instrument: Instrument, paging: FlowOptions['paging']): readonly FlowPage[] {
  if (paging === 'page') return instrument.pages;
  const singles = instrument.pages.flatMap(({ id, items }) =>
    items.map((item) => ({ id, items: [item] })),
  );
  if (paging === 'one') return singles;
  return [{ id: instrument.pages[0]?.id ?? '', items: singles.flatMap(({ items }) => items) }];
}
