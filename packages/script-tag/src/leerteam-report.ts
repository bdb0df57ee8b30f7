import { LeerteamReport } from '@leerklimaat/elements/leerteam-report-element.js';
import { startIntakeIn } from '@leerklimaat/elements/start-intake-in.js';
import { allowScriptUrls, scriptUrl } from './lit-policy.js';
import { register } from './register.js';

/** Beside this file, wherever a page has put the folder: nothing else is ever loaded, and this only to count. */
const { href } = new URL('modules/tellen.js', import.meta.url);

allowScriptUrls();
LeerteamReport.startIntake = startIntakeIn(
  () => new Worker(scriptUrl(href), { type: 'module' }),
  () => import(href),
);
register({ 'leerteam-report': LeerteamReport });
