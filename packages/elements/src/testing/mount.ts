import { EVENTS } from '@leerklimaat/core';
import { fixtureSync, html } from '@open-wc/testing';
import type { QuestionnaireElement } from '../parts/questionnaire-element.js';

type LeerType = (typeof EVENTS)[keyof typeof EVENTS]['type'];

export interface Wish {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly properties?: Partial<QuestionnaireElement>;
  /** What the host puts between the tags. */
  readonly children?: readonly Element[];
}

export interface Mounted<E extends QuestionnaireElement> {
  readonly element: E;
  /** Every event of the contract that the element fired, in order. */
  readonly events: CustomEvent[];
}

/** An element on the page, with an ear to its events from before it was there. */
export async function mount<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  { attributes = {}, properties = {}, children = [] }: Wish = {},
): Promise<Mounted<HTMLElementTagNameMap[K] & QuestionnaireElement>> {
  const element = document.createElement(tag) as HTMLElementTagNameMap[K] & QuestionnaireElement;
  const events: CustomEvent[] = [];
  for (const { type } of Object.values(EVENTS)) {
    element.addEventListener(type, (event) => events.push(event as CustomEvent));
  }
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  Object.assign(element, properties);
  element.append(...children);
  fixtureSync(html`<div>${element}</div>`);
  await element.updateComplete;
  return { element, events };
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
