import type { Definition, ReportTree } from '@leerklimaat/core';
import { withExtras } from '../locales/language-extra.js';
import { pickLanguage } from '../locales/pick-language.js';
import type { InstrumentReport } from './report-context.js';

/** Trees by instrument, as they are spoken. Those of an instrument that nobody knows are left out. */
export function reportsOf(
  trees: readonly ReportTree[],
  definitions: readonly Definition[],
  language: string,
): ReadonlyMap<string, InstrumentReport> {
  const reports = new Map<string, InstrumentReport>();
  for (const now of trees) {
    const { id } = now.instrument;
    const known = definitions.find(({ instrument }) => instrument.id === id);
    const text =
      known &&
      pickLanguage(
        withExtras(known.texts, ({ instruments }) => instruments[id]),
        language,
      );
    if (!text) continue;
    const rounds = [...(reports.get(id)?.rounds ?? []), now];
    reports.set(id, { definition: known, text, now, rounds });
  }
  return reports;
}
