import type { EVENTS } from '@leerklimaat/core';
import type { QuestionnaireElement } from '../parts/questionnaire-element.js';
import { onPage, type OnPage, type PageWish } from './on-page.js';

type LeerType = (typeof EVENTS)[keyof typeof EVENTS]['type'];

export type Wish = PageWish<Partial<QuestionnaireElement>>;

export type Mounted<E extends QuestionnaireElement> = OnPage<E>;

/** A questionnaire on the page, drawn. */
export async function mount<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  wish: Wish = {},
): Promise<Mounted<HTMLElementTagNameMap[K] & QuestionnaireElement>> {
  const { element, events } = onPage(tag, wish);
  const mounted = element as HTMLElementTagNameMap[K] & QuestionnaireElement;
  await mounted.updateComplete;
  return { element: mounted, events };
}

/** The details of the events of one type. */
export function details<T extends LeerType>(
  events: readonly CustomEvent[],
  type: T,
): readonly HTMLElementEventMap[T]['detail'][] {
  return events
    .filter((event) => event.type === type)
    .map(({ detail }) => detail as HTMLElementEventMap[T]['detail']);
}
