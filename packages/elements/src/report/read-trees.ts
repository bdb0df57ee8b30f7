import type { Intake, ReportTree } from '@leerklimaat/core';
import type { FrameFault } from '../locales/team-report-frame-text.js';

/** What came of reading: something to show, or why there is nothing. */
export interface ReadReport {
  readonly trees: readonly ReportTree[];
  /** `null` when nothing was counted here: the trees came as they are. */
  readonly intake: Intake | null;
  /** Other questionnaires that were met. */
  readonly others: readonly string[];
  readonly fault: FrameFault | null;
}

/**
 * The released trees in what a page or a file gives: one or a list. A raw tree holds what single people answered, so it
 * is never shown, whatever else it may be.
 */
export function readTrees(input: unknown): ReadReport {
  const trees = (Array.isArray(input) ? input : [input]) as readonly (ReportTree | null)[];
  const released = trees.filter(isReleased);
  let fault: FrameFault | null = null;
  if (trees.length === 0) fault = 'empty';
  else if (trees.some((tree) => tree?.schema !== 'urn:leerklimaat:report:1')) fault = 'failed';
  else if (released.length < trees.length) fault = 'raw';
  return { trees: fault ? [] : released, intake: null, others: [], fault };
}

/** What only a raw tree carries gives it away, whatever its status says. */
function isReleased(tree: ReportTree | null): tree is ReportTree {
  return tree?.status === 'released' && !('crossing' in tree);
}
