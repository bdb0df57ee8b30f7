import type { IntakeSettings, StartIntake } from '../intake-job.js';
import { askWorker } from './ask-worker.js';
import { breather } from './breather.js';
import type { IntakePlan } from './intake-plan.js';
import { resultsBlob } from './results-blob.js';
import { runIntake } from './run-intake.js';

/**
 * Reads results in a worker, or in small slices on the page's own thread where there is none: on a page that forbids
 * workers, in a sandboxed frame, or with a script from another site.
 *
 * @param makeWorker - a worker that runs `serveIntake`; `null` never to have one
 * @example
 * const url = new URL('./report-worker.js', import.meta.url);
 * const start = startIntakeIn(() => new Worker(url, { type: 'module' }));
 */
export function startIntakeIn(makeWorker: (() => Worker) | null): StartIntake {
  return async (sources, settings, job) => {
    const plan = planOf(settings);
    const breathe = breather();
    const found = makeWorker && (await inWorker(makeWorker));
    return found ?? runIntake(sources, plan, { ...job, breathe });

    async function inWorker(make: () => Worker): ReturnType<typeof askWorker> {
      const blobs: Blob[] = [];
      for (const source of sources) {
        blobs.push(source instanceof Blob ? source : await resultsBlob(source, breathe));
        job.signal.throwIfAborted();
      }
      return askWorker(make, { type: 'read', sources: blobs, plan }, job);
    }
  };
}

/** What the worker needs of the settings: texts of questionnaires stay here. */
function planOf({ definitions, ...settings }: IntakeSettings): IntakePlan {
  const instruments = definitions
    .map(({ instrument }) => instrument)
    // The page's own come first, and may go by the name of one of ours.
    .filter(({ id }, index, all) => all.findIndex((one) => one.id === id) === index);
  return { ...settings, instruments };
}
