import { countsTellPart } from './counts-tell-part.js';
import { isDominated } from './is-dominated.js';
import { nearEnd, nearlySame } from './nearly-all.js';
import type { Measured } from './measured.js';

/** What came in since a block was last renewed in a group: per figure, the people who are new and what they add up to. */
export interface Increment {
  readonly added: readonly Added[];
  readonly wasShown: boolean;
}

export interface Added extends Measured {
  /** Whether the answers of all, told one by one, tell them of those whose mean was told before. */
  readonly tellsOld: boolean;
}

/**
 * Whether nobody is new, or enough people who did not nearly all answer the same. What was told before was rounded: it
 * must hold for all that the new answers may add up to.
 */
export function isEnough(added: Added, needed: number, isHidden: boolean): boolean {
  const { n, mean, scale, counts, items, blur } = added;
  if (n === 0) return true;
  if (n < needed) return false;
  if (isHidden) return true;
  if (added.tellsOld || (counts && nearlySame(counts)) || items?.every(nearlySame)) return false;
  if (mean === null) return true;
  const [least, most] = [mean - blur / n, mean + blur / n];
  const isNearEnd = [least, most].some((one) => scale && nearEnd(n, one, scale) !== null);
  return !isDominated({ ...added, mean: least }) && !isNearEnd;
}

/** What so many people added since a figure was told. */
export function addedTo(
  now: Measured,
  then: Measured | undefined,
  n: number,
  wasShown: boolean,
): Added {
  const isKnown = then !== undefined && n > 0;
  const isMeanKnown = isKnown && wasShown && then.mean !== null && now.mean !== null;
  const less = (all: readonly number[], old: readonly number[] | undefined): readonly number[] =>
    all.map((people, answer) => people - (old?.[answer] ?? 0));
  return {
    ...now,
    n,
    mean: isMeanKnown ? ((now.mean ?? 0) * now.n - (then.mean ?? 0) * then.n) / n : null,
    counts: isKnown && now.counts && then.counts ? less(now.counts, then.counts) : null,
    items:
      isKnown && now.items && then.items
        ? now.items.map((counts, item) => less(counts, then.items?.[item]))
        : null,
    blur: isMeanKnown ? then.blur : 0,
    tellsOld:
      isKnown &&
      now.items !== null &&
      then.mean !== null &&
      then.n > 0 &&
      countsTellPart([now.items], { n: [then.n], mean: then.mean }),
  };
}
