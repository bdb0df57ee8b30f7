import type { Instrument } from '../model/instrument.js';
import { byName } from './by-name.js';
import { groupReport } from './group-report.js';
import type { GroupSummary, SummaryLevel } from './group-summary.js';
import type { ReleaseRecord } from './release-record.js';
import type { ReportOptions } from './report-options.js';
import type { ReportTree } from './report-tree.js';
import { suppress } from './suppress.js';
import type { SuppressionPolicy } from './suppression-policy.js';

export interface RoundsOptions extends Pick<ReportOptions, 'invited'> {
  /** Labels of the teams to show, in this order; all of the round by name when left out, numbers in it by size. */
  readonly teams?: readonly string[];
  /** Labels of the links, likewise. */
  readonly links?: readonly string[];
  /**
   * The rounds to release, the first one first, `null` for results without one; all by name when left out, numbers in it
   * by size. What the summary does not hold is passed over.
   */
  readonly rounds?: readonly (string | null)[];
  readonly policy?: SuppressionPolicy;
}

/**
 * What may be shown of every round in a summary: each is suppressed with what was released of the rounds before it, and
 * held against the round just before.
 *
 * @param options - `invited` is of the last round; of earlier ones nobody can say it any more
 * @returns released trees, the first round first; none of an empty summary
 * @throws InvalidInputError when the summary is of another instrument, or when more people answered than were asked
 * @example
 * const trees = releaseRounds(leerklimaat, summary, { rounds: ['2025', '2026'] });
 * trees.at(-1)?.organisation.dimensions[0]?.change;
 */
export function releaseRounds(
  instrument: Instrument,
  summary: GroupSummary,
  { rounds, policy, invited, teams, links }: RoundsOptions = {},
): readonly ReportTree[] {
  const present = new Set(summary.cells.map(({ round }) => round));
  const order = rounds
    ? [...new Set(rounds)].filter((round) => present.has(round))
    : [...present].sort((a, b) => byName(a ?? '', b ?? ''));
  const releases: ReleaseRecord[] = [];
  const labels = (level: SummaryLevel, of: string | null): readonly string[] =>
    summary.cells
      .flatMap((cell) => (cell.level === level && cell.round === of ? (cell.label ?? []) : []))
      .sort(byName);
  return order.map((round, index) => {
    const earlier = order[index - 1];
    const isLast = index === order.length - 1;
    const raw = groupReport(instrument, summary, {
      round,
      teams: teams ?? labels('team', round),
      links: links ?? labels('link', round),
      ...(typeof earlier === 'string' && { earlier }),
      ...(isLast && invited && { invited }),
    });
    const { tree, release } = suppress(raw, policy, releases);
    releases.push(release);
    return tree;
  });
}
