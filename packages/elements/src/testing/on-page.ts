import { EVENTS } from '@leerklimaat/core';
import { fixtureSync, html } from '@open-wc/testing';

export interface PageWish<P = object> {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly properties?: P;
  /** What the host puts between the tags. */
  readonly children?: readonly Element[];
}

export interface OnPage<E extends Element> {
  readonly element: E;
  /** Every event of the contract that the element fired, in order. */
  readonly events: CustomEvent[];
}

/** An element on the page, with an ear to its events from before it was there. */
export function onPage<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  { attributes = {}, properties = {}, children = [] }: PageWish,
): OnPage<HTMLElementTagNameMap[K]> {
  const element = document.createElement(tag);
  const events: CustomEvent[] = [];
  for (const { type } of Object.values(EVENTS)) {
    element.addEventListener(type, (event) => events.push(event as CustomEvent));
  }
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  Object.assign(element, properties);
  element.append(...children);
  fixtureSync(html`<div>${element}</div>`);
  return { element, events };
}
