export interface Measured {
  /** Words or boxes that stick out of the widget, and the page when it scrolls sideways. */
  readonly overflow: readonly string[];
  /** What can be pressed and is under 24 × 24. */
  readonly smallTargets: readonly string[];
  /** Labels and buttons under 44 high. */
  readonly lowTargets: readonly string[];
  readonly clipped: readonly string[];
  /** Pairs of texts on top of each other. */
  readonly overlapping: readonly string[];
  readonly animations: number;
}

/** Nothing to complain of. */
export const SOUND: Measured = {
  overflow: [],
  smallTargets: [],
  lowTargets: [],
  clipped: [],
  overlapping: [],
  animations: 0,
};

/**
 * Measures what a widget looks like. It runs in the page, so it may use nothing from outside itself.
 *
 * @param scrolling - selector of what may be wider than its column, because it scrolls on its own
 */
export function measure(widget: Element, scrolling: string): Measured {
  const root = widget.shadowRoot!;
  const frame = widget.getBoundingClientRect();
  const SLACK = 1;

  const isShown = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    !isForEarsOnly(element);
  const isForEarsOnly = (element: Element): boolean =>
    element.getBoundingClientRect().width <= 1 ||
    Boolean(element.parentElement?.closest('[class*="unseen"]')) ||
    element.matches('[class*="unseen"]');
  const nameOf = (element: Element): string => {
    const text = (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, 40);
    return `${element.localName} “${text}”`;
  };

  const all = [...root.querySelectorAll('*')].filter(isShown);
  const free = all.filter((element) => !element.parentElement?.closest(scrolling));

  interface Word {
    readonly text: string;
    readonly rects: readonly DOMRect[];
    readonly parent: Element;
  }
  const words: Word[] = all.flatMap((parent) =>
    [...parent.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== '')
      .map((node) => {
        const range = document.createRange();
        range.selectNodeContents(node);
        return {
          text: node.textContent!.trim().slice(0, 40),
          rects: [...range.getClientRects()],
          parent,
        };
      }),
  );

  const sticksOut = (rect: DOMRect, from: DOMRect): boolean =>
    rect.width > 0 && (rect.left < from.left - SLACK || rect.right > from.right + SLACK);
  const page = document.scrollingElement!;
  const overflow = [
    ...(page.scrollWidth > innerWidth ? [`the page is ${page.scrollWidth} wide`] : []),
    ...free.filter((one) => sticksOut(one.getBoundingClientRect(), frame)).map(nameOf),
    ...words
      .filter(({ parent }) => !parent.closest(scrolling))
      .filter(({ rects }) => rects.some((rect) => sticksOut(rect, frame)))
      .map(({ text }) => text),
  ];

  const targets = all
    .filter((one) =>
      one.matches('button, summary, a, input, textarea, select, label, [tabindex="0"]'),
    )
    .filter((one) => !(one.matches('input') && one.closest('label')))
    // Beside its field a label is one more way to a target that is large enough itself.
    .filter((one) => !one.matches('label:not(:has(input))'));
  const smallTargets = targets.filter((one) => {
    const { width, height } = one.getBoundingClientRect();
    return width < 24 || height < 24;
  });
  const lowTargets = targets.filter(
    (one) => one.matches('button, summary, label') && one.getBoundingClientRect().height < 44,
  );

  const boxOf = (element: Element): Element =>
    element.closest('button, label, summary, td, th, li, legend, p, h2, h3, h4, h5, h6, [part]') ??
    element;
  const clipped = [
    ...all
      .filter(
        (one) =>
          getComputedStyle(one).overflowX === 'hidden' ||
          getComputedStyle(one).overflowY === 'hidden',
      )
      .filter(
        (one) =>
          one.scrollWidth > one.clientWidth + SLACK || one.scrollHeight > one.clientHeight + SLACK,
      )
      .filter((one) => !(one instanceof SVGElement) && one.textContent?.trim() !== '')
      .map(nameOf),
    ...words
      .filter(({ parent }) => !(parent instanceof SVGElement) && !parent.closest(scrolling))
      .filter(({ rects, parent }) => {
        const box = boxOf(parent).getBoundingClientRect();
        return rects.some((rect) => sticksOut(rect, box));
      })
      .map(({ text }) => text),
  ];

  // The box of a line is higher than its letters, so neighbouring lines may touch.
  const meet = (a: DOMRect, b: DOMRect): boolean => {
    const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    return across > SLACK && down > 0.25 * Math.min(a.height, b.height);
  };
  const overlapping = words.flatMap((one, index) =>
    words
      .slice(index + 1)
      .filter((other) => one.rects.some((a) => other.rects.some((b) => meet(a, b))))
      .map((other) => `${one.text} × ${other.text}`),
  );

  return {
    overflow,
    smallTargets: smallTargets.map(nameOf),
    lowTargets: lowTargets.map(nameOf),
    clipped,
    overlapping,
    animations: [...root.getAnimations(), ...document.getAnimations()].length,
  };
}
