import { wrappedLines } from '../../charts/wrapped-lines.js';

/** A picture that needs nothing around it, and how large it is in pixels. */
export interface PictureFile {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

const SVG = 'http://www.w3.org/2000/svg';

/** What style sheets say about shapes and text, and what can stand on the shapes themselves. */
const PAINTED = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'paint-order',
];

const MARGIN = 16;
const LINE = 22;
/** Characters of a sentence that fit on a line. */
const LINE_LENGTH = 72;

/**
 * A picture with its sentence above it. Colours are those of a light page, whatever the page is now: it is for paper and
 * for slides.
 *
 * @param root - of the element that shows it: its style sheets say how it looks
 */
export function pictureFile(
  pictures: readonly Element[],
  sentence: string,
  root: ShadowRoot,
): PictureFile {
  const sheet = document.createElement('div');
  sheet.className = 'root picture';
  sheet.append(...pictures.map((picture) => picture.cloneNode(true)));
  root.append(sheet);
  const file = made('svg', { role: 'img', 'aria-label': sentence });
  const { color, backgroundColor, fontFamily } = getComputedStyle(sheet);
  const lines = wrappedLines(sentence, LINE_LENGTH);
  file.append(
    made('rect', { width: '100%', height: '100%', fill: backgroundColor }),
    ...lines.map((line, index) => {
      const y = MARGIN + (index + 0.75) * LINE;
      const text = made('text', { x: MARGIN, y, fill: color, 'font-family': fontFamily });
      text.append(line);
      return text;
    }),
  );
  let y = 2 * MARGIN + lines.length * LINE;
  const { width } = sheet.getBoundingClientRect();
  for (const picture of Array.from(sheet.children)) {
    const box = picture.getBoundingClientRect();
    paint(picture);
    set(picture, { x: MARGIN, y, width: box.width, height: box.height, overflow: 'visible' });
    for (const name of ['role', 'aria-label', 'aria-hidden']) picture.removeAttribute(name);
    y += box.height + MARGIN;
    file.append(picture);
  }
  sheet.remove();
  const size = { width: Math.ceil(width + 2 * MARGIN), height: Math.ceil(y) };
  set(file, size);
  // Lit marks its places with comments.
  const text = new XMLSerializer().serializeToString(file).replaceAll(/<!--.*?-->/gs, '');
  return { text, ...size };
}

/** Puts what the style sheets say on the shapes; what they hide goes. */
function paint(picture: Element): void {
  const shapes = [picture, ...picture.querySelectorAll('*')];
  const styles = shapes.map((shape) => {
    const style = getComputedStyle(shape);
    return [style.display, PAINTED.map((name) => [name, style.getPropertyValue(name)])] as const;
  });
  for (const [index, [display, values]] of styles.entries()) {
    const shape = shapes[index];
    if (display === 'none') shape?.remove();
    else if (shape) set(shape, Object.fromEntries(values));
    shape?.removeAttribute('class');
  }
}

function made(name: string, attributes: Readonly<Record<string, string | number>>): Element {
  const shape = document.createElementNS(SVG, name);
  set(shape, attributes);
  return shape;
}

function set(shape: Element, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, String(value));
}
