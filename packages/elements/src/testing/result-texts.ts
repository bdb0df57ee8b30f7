import { shown } from './shown.js';

/** Words that would judge a person, or promise what nobody can keep. */
const NEVER = /zwak|laag|slecht|anoniem|overschat/i;

/** Asserts that nothing in what an element shows judges the person. */
export function expectNoJudgement(element: Element): void {
  const [word] = NEVER.exec(shown(element)) ?? [];
  if (word !== undefined) throw new Error(`It says “${word}”.`);
}

/** The rows of the table below a picture, cells as text. */
export function rowsBelow(picture: Element): readonly (readonly string[])[] {
  const table = picture.closest('figure')?.querySelector('table');
  return Array.from(table?.tBodies[0]?.rows ?? [], ({ cells }) =>
    Array.from(cells, ({ textContent }) => textContent),
  );
}

/** The texts of a picture, in the order in which they are drawn. */
export function textsIn(picture: Element): readonly string[] {
  return Array.from(picture.querySelectorAll('text'), ({ textContent }) => textContent);
}
