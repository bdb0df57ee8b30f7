import type { Extra } from '../../extras/registry.js';
import type { runIntake } from './run-intake.js';

/** What counts results on the page's own thread: most pages have a worker do that, so it is a file of its own. */
export interface Counting extends Extra {
  readonly kind: 'own';
  readonly name: 'tellen';
  readonly runIntake: typeof runIntake;
}
