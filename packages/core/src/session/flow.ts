import { answerRange, formatOf, type AnswerRange } from '../contract/answer-range.js';
import type { AnswerFormat, Instrument, Item } from '../model/instrument.js';

export interface FlowOptions {
  /** `page`: the instrument's pages; `all`: everything on one; `one`: an item a page. */
  readonly paging: 'page' | 'all' | 'one';
  readonly start: boolean;
  readonly review: boolean;
  /** `notice`: the person may go on after being told once; `refuse`: not. */
  readonly unanswered: 'notice' | 'refuse';
}

/** The road through one or more instruments: which items stand together, and what the reducer has to keep to. */
export interface Flow extends FlowOptions {
  /** The one that the result is named after. */
  readonly instrument: Instrument;
  /** What is asked after it, in this order. */
  readonly modules: readonly Instrument[];
  readonly pages: readonly FlowPage[];
  /** Every item by its id, in the order in which people get them. */
  readonly items: ReadonlyMap<string, FlowItem>;
}

export interface FlowPage {
  /** The page of its instrument that the heading comes from. */
  readonly id: string;
  readonly instrument: Instrument;
  readonly items: readonly string[];
}

export interface FlowItem {
  readonly item: Item;
  readonly instrument: Instrument;
  readonly format: AnswerFormat;
  readonly range: AnswerRange;
  /** As shown, from 1, over all pages. */
  readonly number: number;
}

/** Item ids must be unique over the instrument and its modules. */
export function createFlow(
  instrument: Instrument,
  options: FlowOptions,
  modules: readonly Instrument[] = [],
): Flow {
  const instruments = [instrument, ...modules];
  return {
    ...options,
    instrument,
    modules,
    pages: pagesOf(instruments, options.paging),
    items: itemsOf(instruments),
  };
}

function itemsOf(instruments: readonly Instrument[]): ReadonlyMap<string, FlowItem> {
  const items = new Map<string, FlowItem>();
  for (const instrument of instruments) {
    for (const item of instrument.items) {
      const format = formatOf(instrument, item);
      const range = answerRange(instrument, item);
      items.set(item.id, { item, instrument, format, range, number: items.size + 1 });
    }
  }
  return items;
}

function pagesOf(
  instruments: readonly Instrument[],
  paging: FlowOptions['paging'],
): readonly FlowPage[] {
  const pages = instruments.flatMap((instrument) =>
    instrument.pages.map(({ id, items }) => ({ id, instrument, items })),
  );
  if (paging === 'one') {
    return pages.flatMap((page) => page.items.map((item) => ({ ...page, items: [item] })));
  }
  const [first] = pages;
  if (paging === 'all' && first) {
    return [{ ...first, items: pages.flatMap(({ items }) => items) }];
  }
  return pages;
}
