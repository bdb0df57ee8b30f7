import type { FigureWriter } from './released-figures.js';
import type { GroupNode } from './report-tree.js';
import type { SuppressionRules } from './suppression-rules.js';
import type { Verdict } from './verdict.js';

/** What is known of one group when it is written. */
export interface NodeRelease {
  readonly rules: SuppressionRules;
  readonly writer: FigureWriter;
  readonly verdict: (block: string) => Verdict;
  /** Whether the block keeps what was released before. */
  readonly waits: (block: string) => boolean;
  /** As it was released before. */
  readonly old: GroupNode | undefined;
  /** As the earlier round was released. */
  readonly before: GroupNode | undefined;
  /** Whether what is made of all teams together may be told of this block: none of them is hidden. */
  readonly allTeams: (block: string) => boolean;
}

/** What was released before; only groups that were can keep their figures. */
export function keep<T>(old: T | undefined): T {
  if (old === undefined)
    throw new RangeError('Only a group that was released can keep its figures.');
  return old;
}
