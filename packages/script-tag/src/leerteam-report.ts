import './worker-document.js';
import { LeerteamReport } from '@leerklimaat/elements/leerteam-report-element.js';
import { serveIntake, type WorkerScope } from '@leerklimaat/elements/serve-intake.js';
import { startIntakeIn } from '@leerklimaat/elements/start-intake-in.js';
import { scriptUrl } from './lit-policy.js';
import { register } from './register.js';

// The file is its own worker: a page pastes one tag, and loads nothing that it did not name.
if (!('WorkerGlobalScope' in globalThis)) {
  const { url } = import.meta;
  LeerteamReport.startIntake = startIntakeIn(() => new Worker(scriptUrl(url), { type: 'module' }));
  register({ 'leerteam-report': LeerteamReport });
} else serveIntake(globalThis as unknown as WorkerScope);
