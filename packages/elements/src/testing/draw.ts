import { fixtureSync, html } from '@open-wc/testing';
import { render } from 'lit';

/** A template on the page until the test ends; draw again in the same place to see what changes. */
export function draw(
  template: unknown,
  place: HTMLElement = fixtureSync(html`<div></div>`),
): HTMLElement {
  render(template, place);
  return place;
}

/** The one element of that kind. */
export function only(place: ParentNode, selector: string): Element {
  const [first, ...others] = place.querySelectorAll(selector);
  if (first && others.length === 0) return first;
  throw new Error(`${first ? others.length + 1 : 0} × ${selector}`);
}
