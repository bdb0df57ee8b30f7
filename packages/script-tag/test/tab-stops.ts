/**
 * What Tab has to stop at, in the order of the flat tree: each group of radios once, what is pressed, what is opened,
 * links, and what scrolls. It runs in the page, so it may use nothing from outside itself.
 */
export function expectedTabStops(widget: Element): Element[] {
  const stops: Element[] = [];
  const visit = (element: Element): void => {
    // A slot has no box of its own, and counts as invisible.
    if (!(element instanceof HTMLSlotElement) && !isShown(element)) return;
    if (isStop(element)) stops.push(element);
    const children =
      element instanceof HTMLSlotElement && element.assignedElements().length > 0
        ? element.assignedElements()
        : [...(element.shadowRoot ?? element).children];
    for (const child of children) visit(child);
  };
  const isShown = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true });
  const isStop = (element: Element): boolean => {
    if (element instanceof HTMLInputElement && element.type === 'radio') {
      const group = [...element.closest('fieldset')!.querySelectorAll('input')];
      return element === (group.find(({ checked }) => checked) ?? group[0]);
    }
    if (element.matches('fieldset button')) {
      const number = element.closest('fieldset')!.querySelector('input[type="number"]');
      const filled = number instanceof HTMLInputElement && number.value !== '';
      return filled || element.closest('fieldset')!.querySelector(':checked') !== null;
    }
    return element.matches(
      'a[href], button:enabled, summary, textarea, input:enabled, [tabindex="0"]',
    );
  };
  visit(widget);
  return stops;
}

/** Which of the stops has focus; -1 is none of them. It runs in the page too. */
export function positionOfFocus(stops: readonly Element[]): number {
  let active: Element | null = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active ? stops.indexOf(active) : -1;
}
