/** What tests look for: as people and their tools find it, by role and name. */
const SELECTORS = {
  button: 'button',
  checkbox: 'input[type="checkbox"]',
  group: 'fieldset',
  heading: 'h1, h2, h3, h4, h5, h6',
  img: '[role="img"]',
  radio: 'input[type="radio"]',
  region: '[role="region"]',
  status: '[role="status"]',
  summary: 'summary',
  table: 'table',
  textbox: 'textarea',
} as const;

export type Role = keyof typeof SELECTORS;

/** A string is the whole name; a pattern may match a part of it. */
export type Name = string | RegExp;

/** The one visible thing with this role and name. */
export function byRole(within: Element, role: Role, name?: Name): HTMLElement {
  const found = allByRole(within, role, name);
  const [first] = found;
  if (first && found.length === 1) return first;
  const present = allByRole(within, role).map((each) => nameOf(each));
  throw new Error(`${found.length} × ${role} “${String(name)}”; there is: ${present.join(' | ')}`);
}

/** All visible things with this role and name, in the order in which they stand. */
export function allByRole(within: Element, role: Role, name?: Name): readonly HTMLElement[] {
  const root = within.shadowRoot ?? within;
  return [...root.querySelectorAll<HTMLElement>(SELECTORS[role])].filter(
    (element) => element.checkVisibility() && (name === undefined || hasName(element, name)),
  );
}

/** The accessible name, as far as these elements make use of what may give one. */
export function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label !== null) return label;
  if (element instanceof HTMLInputElement) return textOf(element.labels?.[0]);
  if (element instanceof HTMLFieldSetElement) return textOf(element.querySelector('legend'));
  if (element instanceof HTMLTableElement) return textOf(element.caption);
  return textOf(element);
}

/** Text as read: without the white space of the template. */
export function textOf(node: Node | null | undefined): string {
  return (node?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

function hasName(element: Element, name: Name): boolean {
  const own = nameOf(element);
  return typeof name === 'string' ? own === name : name.test(own);
}
