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

/** Whether nobody is new, or enough people who did not nearly all answer the same. */
export function isEnough(added: Added, least: number, isHidden: boolean): boolean {
  const { n, mean, scale, counts, items } = added;
  if (n === 0) return true;
  if (n < least) return false;
  if (isHidden) return true;
  if (added.tellsOld || (counts && nearlySame(counts)) || items?.every(nearlySame)) return false;
  if (mean === null) return true;
  return !isDominated(added) && (!scale || nearEnd(n, mean, scale.steps) === null);
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
    tellsOld:
      isKnown &&
      now.items !== null &&
      then.mean !== null &&
      then.n > 0 &&
      countsTellPart([now.items], { n: [then.n], mean: then.mean }),
  };
}
