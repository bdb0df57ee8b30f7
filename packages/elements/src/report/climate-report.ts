import type { InstrumentReport, ReportContext } from './report-context.js';

/** The report on the learning climate: of our own questionnaire, or of another in which one scale carries the rest. */
export function climateReport({ reports }: ReportContext): InstrumentReport | undefined {
  const others = (): InstrumentReport | undefined =>
    [...reports.values()].find(({ definition }) => definition.instrument.scoring.foundation);
  return reports.get('leerklimaat') ?? others();
}
