import type { Instrument } from '../model/instrument.js';
import { InvalidInputError } from '../validate/invalid-input-error.js';
import { validated } from '../validate/reader.js';
import { CellFinder } from './cell-finder.js';
import { crossingOf } from './crossing-of.js';
import type { GroupSummary } from './group-summary.js';
import { reportContext, type ReportContext } from './report-context.js';
import { ReportDrawing } from './report-drawing.js';
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
  const cells = new CellFinder(summary, options);
  const organisation = cells.find('organisation', null);
  const context = reportContext(instrument, organisation);
  checkInstrument(context, summary);
  return {
    schema: 'urn:leerklimaat:report:1',
    status: 'raw',
    instrument: { id: instrument.id, version: instrument.version },
    round: cells.round,
    earlier: cells.earlier,
    organisation: new ReportDrawing(context, cells, options).organisation(),
    crossing: crossingOf(organisation, cells.all('team'), cells.all('link')),
  };
}

function checkInstrument({ plan }: ReportContext, { instrument }: GroupSummary): void {
  const checked = validated((reader) => {
    for (const key of ['id', 'version', 'fingerprint'] as const) {
      if (instrument[key] !== plan.instrument[key]) {
        reader.report('reference', `/instrument/${key}`, plan.instrument[key], instrument[key]);
      }
    }
  });
  if (!checked.ok) throw new InvalidInputError(checked);
}
