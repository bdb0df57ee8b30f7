import type { LinkNode, ReportTree, TeamNode } from '@leerklimaat/core';
import type { IntakeJob, IntakeOutcome } from '../intake-job.js';
import type { IntakeAnswer, IntakeRequest } from './intake-messages.js';

/** Ms after which a worker that says nothing is given up. */
const PATIENCE = 5000;

/**
 * Has a worker do the job. It is ended when the job is, or when the signal says so.
 *
 * @param make - may throw, or give a worker that never starts: a page may refuse workers in many ways
 * @returns `null` when the worker does not work, so that somebody else must do the job
 * @throws Error when the job failed, or the reason of the signal
 */
export function askWorker(
  make: () => Worker,
  request: IntakeRequest,
  { signal, progress }: IntakeJob,
  patience = PATIENCE,
): Promise<IntakeOutcome | null> {
  return new Promise((resolve, reject) => {
    let worker: Worker;
    try {
      worker = make();
      worker.postMessage(request, []);
    } catch {
      resolve(null);
      return;
    }
    const trees: ReportTree[] = [];
    let teams: TeamNode[] = [];
    let links: LinkNode[] = [];
    let isStarted = false;
    const waiting = setTimeout(() => end(() => resolve(null)), patience);
    const stop = (): void => end(() => reject(signal.reason));
    const end = (settle: () => void): void => {
      clearTimeout(waiting);
      worker.terminate();
      signal.removeEventListener('abort', stop);
      settle();
    };
    signal.addEventListener('abort', stop);
    worker.addEventListener('error', (event) => {
      // The page is not to be told of a worker that it does not have.
      event.preventDefault();
      end(() => (isStarted ? reject(new Error(event.message)) : resolve(null)));
    });
    worker.addEventListener('message', ({ data }: MessageEvent<IntakeAnswer>) => {
      switch (data.type) {
        case 'refused':
          end(() => resolve(null));
          break;
        case 'started':
          isStarted = true;
          clearTimeout(waiting);
          break;
        case 'progress':
          progress(data.progress);
          break;
        case 'tree': {
          const { organisation } = data.tree;
          teams = [];
          links = [];
          trees.push({ ...data.tree, organisation: { ...organisation, teams, links } });
          break;
        }
        case 'groups':
          teams.push(...data.teams);
          links.push(...data.links);
          break;
        case 'done':
          end(() => resolve({ trees, intake: data.intake, others: data.others }));
          break;
        case 'failed':
          end(() => reject(new Error(data.message)));
      }
    });
  });
}
