import type { LinkNode, ReportTree, TeamNode } from '@leerklimaat/core';
import type { IntakeOutcome, IntakeProgress } from '../intake-job.js';
import type { IntakePlan } from './intake-plan.js';

/** What the page asks of the worker: one job, and then the worker is done with. */
export interface IntakeRequest {
  readonly type: 'read';
  /** Of the page's file. A worker from another version might understand something else. */
  readonly version: string;
  readonly sources: readonly Blob[];
  readonly plan: IntakePlan;
}

/** What the worker says, in this order. */
export type IntakeAnswer =
  /** It understands; from here on, what fails is the job and not the worker. */
  | { readonly type: 'started' }
  /** Instead of all that follows: it is of another version. */
  | { readonly type: 'refused' }
  | { readonly type: 'progress'; readonly progress: IntakeProgress }
  /** A released tree without its groups, which follow: as a whole it would hold the page up. */
  | { readonly type: 'tree'; readonly tree: ReportTree }
  | {
      readonly type: 'groups';
      readonly teams: readonly TeamNode[];
      readonly links: readonly LinkNode[];
    }
  | ({ readonly type: 'done' } & Omit<IntakeOutcome, 'trees'>)
  | { readonly type: 'failed'; readonly message: string };
