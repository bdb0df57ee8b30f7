import type { Instrument } from '../model/instrument.js';
import { atOnce } from './at-once.js';
import { groupReportSteps } from './group-report-steps.js';
import type { GroupSummary } from './group-summary.js';
import type { ReportOptions } from './report-options.js';
import type { ReportTree } from './report-tree.js';

/**
 * What a summary says, as a tree of figures: organisation → team → dimension → item, and organisation → link →
 * dimension. Every figure carries the people it rests on, or the reason why it is absent.
 *
 * The tree is raw: a team of one is one person's answers. Give it to `suppress` before anyone sees it.
 *
 * @param summary - of this instrument, from a `ResultCollector` or `addSummaries`
 * @throws InvalidInputError when the summary is of another instrument or version, or when more people answered than
 *   were asked
 * @throws RangeError when the summary holds several rounds and none is chosen
 * @example
 * const raw = groupReport(leerklimaat, summary, { invited: { teams: { Noord: 12 } } });
 */
export function groupReport(
  instrument: Instrument,
  summary: GroupSummary,
  options: ReportOptions = {},
): ReportTree {
  return atOnce(groupReportSteps(instrument, summary, options));
}
