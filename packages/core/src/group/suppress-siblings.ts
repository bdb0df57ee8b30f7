/** A group among others under one parent. */
export interface Sibling {
  readonly name: string;
  readonly n: number;
}

export interface SiblingOptions<T extends Sibling> {
  /** Who is to be hidden anyway. */
  readonly isHidden?: (sibling: T) => boolean;
  /** Whether parent minus visible may be known; else: when it is nobody, or `least` people. */
  readonly restIsSafe?: (visible: readonly T[]) => boolean;
}

/**
 * Which groups under one published parent stay hidden: those under `least`, and then the smallest visible one (ties by
 * name) until those that are hidden hold together nobody or `least` people. Without that, parent minus visible groups
 * would be the figure of a few.
 *
 * @param parent - people in the parent: more than in the siblings when some are in none of them
 * @param least - people that a figure must rest on
 * @returns names, in the order of `siblings`; all of them when the parent itself is too small
 * @see Statistics Netherlands, τ-ARGUS; the vectors `suppress_tree`
 * @example
 * suppressSiblings(19, [{ name: 'a', n: 3 }, { name: 'b', n: 9 }, { name: 'c', n: 7 }], 5); // ['a', 'c']
 */
export function suppressSiblings<T extends Sibling>(
  parent: number,
  siblings: readonly T[],
  least: number,
  options: SiblingOptions<T> = {},
): readonly string[] {
  if (parent < least) return siblings.map(({ name }) => name);
  const rest = (visible: readonly T[]): number => visible.reduce((left, { n }) => left - n, parent);
  const {
    isHidden = () => false,
    restIsSafe = (visible) => rest(visible) === 0 || rest(visible) >= least,
  } = options;
  const visible = siblings
    .filter((sibling) => sibling.n >= least && !isHidden(sibling))
    .sort((a, b) => a.n - b.n || (a.name < b.name ? -1 : 1));
  while (visible.length > 0 && !restIsSafe(visible)) visible.shift();
  const shown = new Set<T>(visible);
  return siblings.filter((sibling) => !shown.has(sibling)).map(({ name }) => name);
}
