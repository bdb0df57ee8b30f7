import { findExtra } from '../../extras/registry.js';
import { VERSION } from '../../version.js';
import type { IntakeSettings, StartIntake } from '../intake-job.js';
import { askWorker } from './ask-worker.js';
import { breather } from './breather.js';
import type { Counting } from './counting.js';
import type { IntakePlan } from './intake-plan.js';
import { resultsBlob } from './results-blob.js';

/**
 * Reads results in a worker, or in small slices on the page's own thread where there is none: on a page that forbids
 * workers, in a sandboxed frame, or with a script from another site. Both are the file `modules/tellen.js`.
 *
 * @param makeWorker - a worker of that file; `null` never to have one
 * @param load - brings that file into the page when it is not there yet; may fail
 * @example
 * const start = startIntakeIn(
 *   () => new Worker(new URL('./modules/tellen.js', import.meta.url), { type: 'module' }),
 *   () => import('./modules/tellen.js'),
 * );
 */
export function startIntakeIn(
  makeWorker: (() => Worker) | null,
  load: () => Promise<unknown> = async () => {},
): StartIntake {
  return async (sources, settings, job) => {
    const plan = planOf(settings);
    const breathe = breather();
    const found = makeWorker && (await inWorker(makeWorker));
    if (found) return found;
    // A page that refuses this file is told below, not by an error that nobody can read.
    if (!counting()) await load().catch(() => {});
    return counting()?.runIntake(sources, plan, { ...job, breathe }) ?? null;

    async function inWorker(make: () => Worker): ReturnType<typeof askWorker> {
      const blobs: Blob[] = [];
      for (const source of sources) {
        blobs.push(source instanceof Blob ? source : await resultsBlob(source, breathe));
        job.signal.throwIfAborted();
      }
      return askWorker(make, { type: 'read', version: VERSION, sources: blobs, plan }, job);
    }
  };
}

function counting(): Counting | undefined {
  return findExtra<Counting>('own', 'tellen');
}

/** What the worker needs of the settings: texts of questionnaires stay here. */
function planOf({ definitions, ...settings }: IntakeSettings): IntakePlan {
  const instruments = definitions
    .map(({ instrument }) => instrument)
    // The page's own come first, and may go by the name of one of ours.
    .filter(({ id }, index, all) => all.findIndex((one) => one.id === id) === index);
  return { ...settings, instruments };
}
