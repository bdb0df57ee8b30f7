import type { Instrument } from '../model/instrument.js';
import { byName } from './by-name.js';
import { groupReportSteps } from './group-report-steps.js';
import type { GroupSummary } from './group-summary.js';
import type { ReleaseRecord } from './release-record.js';
import type { ReportOptions } from './report-options.js';
import type { ReportTree } from './report-tree.js';
import { suppressSteps } from './suppress-steps.js';
import type { SuppressionPolicy } from './suppression-policy.js';
import { ALL_RULES } from './suppression-rules.js';

export interface RoundsOptions extends Pick<ReportOptions, 'invited' | 'teams' | 'links'> {
  /**
   * The rounds to release, the first one first, `null` for results without one; all by name when left out, numbers in it
   * by size. What the summary does not hold is passed over.
   */
  readonly rounds?: readonly (string | null)[];
  readonly policy?: SuppressionPolicy;
}

/**
 * Does what `releaseRounds` does, in pieces, for who must not keep others waiting: a page draws between two of them.
 *
 * @returns released trees, the first round first, and `null` where there is none yet
 * @example
 * for (const tree of releaseSteps(leerklimaat, summary)) {
 *   if (tree) trees.push(tree);
 *   await pause();
 * }
 */
export function* releaseSteps(
  instrument: Instrument,
  summary: GroupSummary,
  { rounds, policy, invited, ...groups }: RoundsOptions = {},
): Generator<ReportTree | null, void, void> {
  const present = new Set(summary.cells.map(({ round }) => round));
  const order = rounds
    ? [...new Set(rounds)].filter((round) => present.has(round))
    : [...present].sort((a, b) => byName(a ?? '', b ?? ''));
  const releases: ReleaseRecord[] = [];
  for (const [index, round] of order.entries()) {
    const earlier = order[index - 1];
    const isLast = index === order.length - 1;
    const raw = yield* groupReportSteps(instrument, summary, {
      ...groups,
      round,
      ...(typeof earlier === 'string' && { earlier }),
      ...(isLast && invited && { invited }),
    });
    const { tree, release } = yield* suppressSteps(raw, policy ?? {}, releases, ALL_RULES);
    releases.push(release);
    yield tree;
  }
}
