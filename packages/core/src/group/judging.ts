import type { Block } from './report-blocks.js';
import type { GroupNode, ReportTree } from './report-tree.js';
import type { PeopleNeeded } from './suppression-policy.js';
import type { SuppressionRules } from './suppression-rules.js';

/** What figures are judged with. */
export interface Judging {
  readonly tree: ReportTree;
  /** Of that tree, as `groupNodes` lists them. */
  readonly nodes: readonly GroupNode[];
  readonly needed: PeopleNeeded;
  readonly rules: SuppressionRules;
  /** Groups that are to stay hidden in this block, by index in `nodes`. */
  readonly isHeld?: (block: Block, node: number) => boolean;
}
