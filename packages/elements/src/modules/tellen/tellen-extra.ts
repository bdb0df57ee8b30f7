import type { Counting } from '../../report/intake/counting.js';
import { runIntake } from '../../report/intake/run-intake.js';
import { VERSION } from '../../version.js';

/**
 * Counts results for the team report, which starts it as a worker by itself. Needs a tag only on a page that refuses
 * both that worker and a script that nobody named.
 */
export const tellen: Counting = {
  kind: 'own',
  name: 'tellen',
  version: VERSION,
  runIntake,
};
