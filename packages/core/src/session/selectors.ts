import type { Session } from '../model/session.js';
import type { Flow } from './flow.js';

/** The items of a list that have no answer yet, in its order. */
export function openItems(session: Session, items: readonly string[]): readonly string[] {
  return items.filter((item) => !Object.hasOwn(session.answers, item));
}

export interface Progress {
  /** From 1. */
  readonly step: number;
  readonly steps: number;
  readonly answered: number;
  readonly items: number;
}

export function progress(flow: Flow, session: Session): Progress {
  return {
    step: session.page + 1,
    steps: flow.pages.length,
    answered: Object.keys(session.answers).length,
    items: flow.items.size,
  };
}

/** Number of an item as shown, from 1, over all pages. */
export function itemNumber(flow: Flow, item: string): number {
  return flow.items.get(item)?.number ?? 0;
}

/** Whether “next” on this page ends the answering. */
export function isLastPage(flow: Flow, session: Session): boolean {
  return session.page === flow.pages.length - 1;
}
