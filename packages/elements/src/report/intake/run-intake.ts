import { MixedCollector, releaseSteps, type ReportTree } from '@leerklimaat/core';
import type { IntakeOutcome, IntakeProgress } from '../intake-job.js';
import type { IntakePlan } from './intake-plan.js';
import { placeIn, readBlob } from './read-blob.js';
import { roundsOptions } from './rounds-options.js';

/** A file, or results as objects. */
export type PlainSource = Blob | readonly unknown[];

export interface IntakeRun {
  readonly signal?: AbortSignal;
  readonly progress: (progress: IntakeProgress) => void;
  /** Called between small pieces of work; what it returns is waited for. */
  readonly breathe?: () => Promise<void> | undefined;
}

/** Ms between two reports of progress. */
const TELL = 80;
/** What a result counts for beside files: about what it takes as JSON. */
const WEIGHT = 2048;

/**
 * Reads everything, and makes the trees that may be shown. Answers are summed one by one and not kept.
 *
 * @throws the reason of the signal when it is aborted
 */
export async function runIntake(
  sources: readonly PlainSource[],
  plan: IntakePlan,
  { signal, progress, breathe }: IntakeRun,
): Promise<IntakeOutcome> {
  const collector = new MixedCollector(plan.instruments);
  const total = sources.reduce((sum, source) => sum + sizeOf(source), 0);
  let read = 0;
  let told = 0;
  const passed = async (bytes: number): Promise<void> => {
    read += bytes;
    if (performance.now() - told > TELL) {
      told = performance.now();
      progress({ read, total, results: collector.read });
    }
    await breathe?.();
    signal?.throwIfAborted();
  };
  let end = 0;
  for (const source of sources) {
    end += sizeOf(source);
    if (source instanceof Blob) await readOrRefuse(collector, source, passed, signal);
    else {
      for (const [index, result] of source.entries()) {
        collector.add(result, { line: index + 1 });
        await passed(WEIGHT);
      }
    }
    read = end;
    await passed(0);
  }
  progress({ read, total, results: collector.read });
  const { summaries, intake, others } = collector.reading();
  const trees: ReportTree[] = [];
  for (const instrument of plan.instruments) {
    const summary = summaries.get(instrument.id);
    if (!summary) continue;
    for (const tree of releaseSteps(instrument, summary, roundsOptions(plan, summary))) {
      if (tree) trees.push(tree);
      await passed(0);
    }
  }
  return { trees, intake, others };
}

/** What of one source the browser cannot read must not cost the others. */
async function readOrRefuse(
  collector: MixedCollector,
  source: Blob,
  passed: (bytes: number) => Promise<void>,
  signal: AbortSignal | undefined,
): Promise<void> {
  try {
    await readBlob(collector, source, passed);
  } catch (error) {
    signal?.throwIfAborted();
    if (!(error instanceof DOMException)) throw error;
    collector.refuse('encoding', placeIn(source));
  }
}

function sizeOf(source: PlainSource): number {
  return source instanceof Blob ? source.size : source.length * WEIGHT;
}
