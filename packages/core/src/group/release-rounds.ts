import type { Instrument } from '../model/instrument.js';
import type { GroupSummary } from './group-summary.js';
import { releaseSteps, type RoundsOptions } from './release-steps.js';
import type { ReportTree } from './report-tree.js';

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
  options: RoundsOptions = {},
): readonly ReportTree[] {
  return [...releaseSteps(instrument, summary, options)].filter((step) => step !== null);
}
