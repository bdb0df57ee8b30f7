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

/** Does what `groupReport` does, group by group, for who must not keep others waiting. */
export function* groupReportSteps(
  instrument: Instrument,
  summary: GroupSummary,
  options: ReportOptions = {},
): Generator<null, ReportTree, void> {
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
    organisation: yield* new ReportDrawing(context, cells, options).organisation(),
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
