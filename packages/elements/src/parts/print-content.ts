let earlier: HTMLIFrameElement | undefined;

/**
 * Prints one part of the page on a clean sheet: a copy of it in a frame of its own, with its own style sheets. Printing
 * the page itself would print the host's menus too, and a guest does not hide those.
 */
export function printContent(content: Element, styles: readonly CSSStyleSheet[]): void {
  toPrint(content, styles)?.print();
}

/** The window that `printContent` prints, for who has more to say of its paper. */
export function toPrint(
  content: Element,
  styles: readonly CSSStyleSheet[],
): (Window & typeof globalThis) | null {
  // Where printing is refused nobody says that it is over.
  earlier?.remove();
  const frame = document.createElement('iframe');
  earlier = frame;
  frame.setAttribute('aria-hidden', 'true');
  frame.style.cssText = 'position: fixed; width: 0; height: 0; border: 0';
  document.body.append(frame);
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!view) return null;
  const host = view.document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = styles.map((sheet) => copySheet(sheet, view));
  root.append(view.document.importNode(content, true));
  for (const details of root.querySelectorAll('details')) details.open = true;
  view.document.documentElement.lang = document.documentElement.lang;
  view.document.body.append(host);
  view.addEventListener('afterprint', () => frame.remove());
  return view;
}

/** A sheet belongs to one document, so each print makes its own. */
function copySheet(sheet: CSSStyleSheet, view: Window & typeof globalThis): CSSStyleSheet {
  const copy = new view.CSSStyleSheet();
  copy.replaceSync(Array.from(sheet.cssRules, ({ cssText }) => cssText).join('\n'));
  return copy;
}
