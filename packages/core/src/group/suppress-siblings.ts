/** A group among others under one parent. */
export interface Sibling {
  readonly name: string;
  readonly n: number;
}

/** What is left of a parent when the groups that are shown are taken away. */
export interface SiblingRest<T extends Sibling> {
  /** Whether it may be known. */
  readonly isSafe: boolean;
  /** A group that was shown is so no longer. */
  add(sibling: T): void;
}

export interface SiblingOptions<T extends Sibling> {
  /** Who is to be hidden anyway. */
  readonly isHidden?: (sibling: T) => boolean;
  /** What is left when these are shown; else its number of people, which may be known when it is 0 or `least`. */
  readonly restOf?: (visible: readonly T[]) => SiblingRest<T>;
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
  const { isHidden = () => false, restOf = (shown) => new RestOfPeople(parent, shown, least) } =
    options;
  const visible = siblings
    .filter((sibling) => sibling.n >= least && !isHidden(sibling))
    .sort((a, b) => a.n - b.n || (a.name < b.name ? -1 : 1));
  const shown = new Set<T>(visible);
  const rest = restOf(visible);
  for (const smallest of visible) {
    if (rest.isSafe) break;
    rest.add(smallest);
    shown.delete(smallest);
  }
  return siblings.filter((sibling) => !shown.has(sibling)).map(({ name }) => name);
}

class RestOfPeople implements SiblingRest<Sibling> {
  readonly #least: number;
  #people: number;

  constructor(parent: number, visible: readonly Sibling[], least: number) {
    this.#least = least;
    this.#people = visible.reduce((left, { n }) => left - n, parent);
  }

  get isSafe(): boolean {
    return this.#people === 0 || this.#people >= this.#least;
  }

  add({ n }: Sibling): void {
    this.#people += n;
  }
}
