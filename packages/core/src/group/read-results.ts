import type { ResultIntake } from './result-intake.js';

/**
 * Takes in results that are at hand, such as those of a `MemorySink`.
 *
 * @param name - what to call the source where a problem is reported; its lines are places in the list, from 1
 * @example
 * readResults(collector, sink.results);
 */
export function readResults(
  collector: ResultIntake,
  results: Iterable<unknown>,
  name?: string,
): void {
  let line = 0;
  for (const result of results) {
    line += 1;
    collector.add(result, { line, ...(name !== undefined && { source: name }) });
  }
}
