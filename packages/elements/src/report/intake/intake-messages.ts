import type { Intake, LinkNode, ReportTree, TeamNode } from '@leerklimaat/core';
import type { IntakeProgress } from '../intake-job.js';
import type { IntakePlan } from './intake-plan.js';

/** What the page asks of the worker: one job, and then the worker is done with. */
export interface IntakeRequest {
  readonly type: 'read';
  readonly sources: readonly Blob[];
  readonly plan: IntakePlan;
}

/** What the worker says, in this order. */
export type IntakeAnswer =
  /** It understands; from here on, what fails is the job and not the worker. */
  | { readonly type: 'started' }
  | { readonly type: 'progress'; readonly progress: IntakeProgress }
  /** A released tree without its groups, which follow: as a whole it would hold the page up. */
  | { readonly type: 'tree'; readonly tree: ReportTree }
  | {
      readonly type: 'groups';
      readonly teams: readonly TeamNode[];
      readonly links: readonly LinkNode[];
    }
  | { readonly type: 'done'; readonly intake: Intake }
  | { readonly type: 'failed'; readonly message: string };
