import type { GroupNode } from '@leerklimaat/core';
import type { InstrumentReport } from '../report-context.js';

/** The whole organisation, or one of its teams; nothing when that team, or the report, is not there. */
export function groupOf(
  report: Pick<InstrumentReport, 'now'> | undefined,
  team: string | undefined,
): GroupNode | undefined {
  const organisation = report?.now.organisation;
  if (team === undefined) return organisation;
  return organisation?.teams.find(({ label }) => label === team);
}
