import type { Intake, ReportTree } from '@leerklimaat/core';
import type { FrameFault } from '../locales/team-report-frame-text.js';
import type { IntakeJob, IntakeProgress } from './intake-job.js';
import type { ReadReport } from './read-trees.js';

/** Where a report came from. */
export type ReportOrigin = 'results' | 'report' | 'src' | 'files';

export interface ShownReport {
  readonly trees: readonly ReportTree[];
  readonly intake: Intake | null;
  readonly from: ReportOrigin;
}

export type Reading = (job: IntakeJob) => Promise<ReadReport>;

/** Told when something is to be drawn anew, and of what went wrong. */
export interface LoaderListener {
  readonly changed: (what: 'begun' | 'progress' | 'ended', from: ReportOrigin) => void;
  readonly failed: (fault: FrameFault, message: string) => void;
}

/** Has one thing read at a time; the last one asked for counts. Of results it keeps nothing. */
export class ReportLoader {
  /** While it reads. */
  progress: IntakeProgress | null = null;
  shown: ShownReport | null = null;
  /** Why nothing is shown, and what was read in vain. */
  fault: FrameFault | null = null;
  refused: Intake | null = null;
  /** Other questionnaires that were met in what was read last. */
  others: readonly string[] = [];
  readonly #listener: LoaderListener;
  #abort: AbortController | null = null;

  constructor(listener: LoaderListener) {
    this.#listener = listener;
  }

  async load(from: ReportOrigin, read: Reading): Promise<void> {
    this.cancel();
    const { signal } = (this.#abort = new AbortController());
    this.progress = { read: 0, total: 0, results: 0 };
    this.#listener.changed('begun', from);
    const [found, why] = await this.#result(from, signal, read);
    if (signal.aborted) return;
    this.progress = null;
    const { trees, intake, others, fault } = found;
    this.others = others;
    this.fault = fault;
    this.refused = fault ? intake : null;
    this.shown = fault ? null : { trees, intake, from };
    if (fault) this.#listener.failed(fault, why ?? FAULTS[fault]);
    this.#listener.changed('ended', from);
  }

  /** Stops reading; what was shown before shows again. */
  cancel(): void {
    this.#abort?.abort();
    this.#abort = null;
    this.progress = null;
  }

  /** Back to the start, with or without a reason. */
  forget(fault: FrameFault | null = null): void {
    this.cancel();
    this.shown = null;
    this.refused = null;
    this.others = [];
    this.fault = fault;
  }

  async #result(
    from: ReportOrigin,
    signal: AbortSignal,
    read: Reading,
  ): Promise<readonly [ReadReport, why?: string]> {
    const progress = (now: IntakeProgress): void => {
      if (signal.aborted) return;
      this.progress = now;
      this.#listener.changed('progress', from);
    };
    try {
      return [await read({ signal, progress })];
    } catch (error) {
      const fault = from === 'src' ? 'source' : 'failed';
      return [{ trees: [], intake: null, others: [], fault }, String(error)];
    }
  }
}

/** The same as on screen, for the developer of the page. */
const FAULTS: Readonly<Record<FrameFault, string>> = {
  empty: 'There is nothing in it.',
  'not-counted': 'Not one result counts.',
  'no-counting': 'There is no worker, and no script tag for modules/tellen.js.',
  raw: 'The report is raw: give it to suppress() first.',
  source: 'The results could not be fetched.',
  failed: 'This is no report and no result.',
};
