import { define } from '../define.js';
import { startIntakeIn } from '../report/intake/start-intake-in.js';
import { LeerteamReport } from './leerteam-report-element.js';

// Bundlers find a worker by this very form.
LeerteamReport.startIntake = startIntakeIn(
  () => new Worker(new URL('../modules/tellen/tellen.js', import.meta.url), { type: 'module' }),
  () => import('../modules/tellen/tellen.js'),
);
define('leerteam-report', LeerteamReport);

export type * from '../events/event-types.js';
export { LeerteamReport };
