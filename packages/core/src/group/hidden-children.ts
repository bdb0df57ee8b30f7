import { smallestGroup } from '../statistics/smallest-group.js';
import { suppressSiblings } from './suppress-siblings.js';

export interface ParentGroup {
  /** How many answered, in all parts together. */
  readonly n: number;
  /** Whether its figures are shown, so that parts can be subtracted from it. */
  readonly isPublished: boolean;
}

const NOTHING = { isSafe: true, add: (): void => undefined };

/**
 * Which parts of a group must stay hidden: those that are too small, and then the smallest of the others until nobody
 * can find a part under the minimum by subtracting what is shown from the whole. A hidden part of nobody tells nothing,
 * so alone it takes no other with it.
 *
 * @param parent - the whole
 * @param children - per part, by name, how many answered
 * @param minimum - people; never below five
 * @returns names in alphabetical order; all of them when the whole is too small itself
 * @see measurement.md §11, complementary suppression
 * @example
 * hiddenChildren({ n: 25, isPublished: true }, { a: 3, b: 9, c: 6, d: 7 }); // ['a', 'c']
 */
export function hiddenChildren(
  parent: ParentGroup,
  children: Readonly<Record<string, number>>,
  minimum?: number,
): readonly string[] {
  const siblings = Object.entries(children).map(([name, n]) => ({ name, n }));
  // From a whole that is not shown nothing can be subtracted.
  const options = parent.isPublished ? {} : { restOf: () => NOTHING };
  return [...suppressSiblings(parent.n, siblings, smallestGroup(minimum), options)].sort();
}
