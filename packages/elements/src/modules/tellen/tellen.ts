import { registerExtra } from '../../extras/registry.js';
import { serveIntake, type WorkerScope } from '../../report/intake/serve-intake.js';
import { tellen } from './tellen-extra.js';

// One file for both: a page loads nothing that it did not name but this, and only when something must be counted.
if ('WorkerGlobalScope' in globalThis) serveIntake(globalThis as unknown as WorkerScope);
else registerExtra(tellen);
