import type { ReportTree } from '@leerklimaat/core';
import type { IntakeOutcome, IntakeSource } from './intake-job.js';
import { readTrees, type ReadReport } from './read-trees.js';

/** So far into a file its schema is to be found. */
const HEAD = 400;

/**
 * Reads files with results. A file may also be a report that somebody saved; it is shown as it is.
 *
 * @param count - makes trees of results
 */
export async function readSources(
  sources: readonly IntakeSource[],
  count: (sources: readonly IntakeSource[]) => Promise<IntakeOutcome | null>,
): Promise<ReadReport> {
  const saved: ReportTree[] = [];
  const results: IntakeSource[] = [];
  for (const source of sources) {
    if (!(source instanceof Blob && (await isReport(source)))) {
      results.push(source);
      continue;
    }
    const read = readTrees(parsed(await source.text()));
    if (read.fault) return read;
    saved.push(...read.trees);
  }
  const nothing = { trees: saved, intake: null, others: [] };
  if (results.length === 0 && saved.length > 0) return { ...nothing, fault: null };
  if (results.every(isEmpty)) return { ...nothing, fault: 'empty' };
  const counted = await count(results);
  if (!counted) return { ...nothing, fault: 'no-counting' };
  const isNothing = saved.length === 0 && counted.intake.counted === 0;
  return {
    ...counted,
    trees: [...saved, ...counted.trees],
    fault: isNothing ? 'not-counted' : null,
  };
}

function isEmpty(source: IntakeSource): boolean {
  return (source instanceof Blob ? source.size : source.length) === 0;
}

async function isReport(file: Blob): Promise<boolean> {
  return /"schema"\s*:\s*"urn:leerklimaat:report:/.test(await file.slice(0, HEAD).text());
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
