import { VERSION } from '../../version.js';
import type { IntakeAnswer, IntakeRequest } from './intake-messages.js';
import { runIntake } from './run-intake.js';

/** As much of a worker's global object as is used. */
export interface WorkerScope {
  postMessage(answer: IntakeAnswer, transfer: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<IntakeRequest>) => void): void;
}

/** Groups in one message: a few ms for the page to take in. */
const GROUPS = 10;

/** Makes a worker do what `startIntakeIn` asks of it. */
export function serveIntake(scope: WorkerScope): void {
  const tell = (answer: IntakeAnswer): void => scope.postMessage(answer, []);
  scope.addEventListener('message', ({ data }) => {
    if (data.version !== VERSION) {
      tell({ type: 'refused' });
      return;
    }
    tell({ type: 'started' });
    void work(data, tell).catch((error: unknown) => {
      tell({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
    });
  });
}

async function work(
  { sources, plan }: IntakeRequest,
  tell: (answer: IntakeAnswer) => void,
): Promise<void> {
  const { trees, ...rest } = await runIntake(sources, plan, {
    progress: (progress) => tell({ type: 'progress', progress }),
  });
  for (const tree of trees) {
    const { teams, links } = tree.organisation;
    tell({
      type: 'tree',
      tree: { ...tree, organisation: { ...tree.organisation, teams: [], links: [] } },
    });
    for (let at = 0; at < teams.length; at += GROUPS) {
      tell({ type: 'groups', teams: teams.slice(at, at + GROUPS), links: [] });
    }
    for (let at = 0; at < links.length; at += GROUPS) {
      tell({ type: 'groups', teams: [], links: links.slice(at, at + GROUPS) });
    }
  }
  tell({ type: 'done', ...rest });
}
