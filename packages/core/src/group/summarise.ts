import type { Instrument } from '../model/instrument.js';
import { readResults } from './read-results.js';
import { ResultCollector, type CollectOptions, type Reading } from './result-collector.js';

/**
 * The summary of results that are at hand; a {@link ResultCollector} takes them from several sources and streams.
 *
 * @example
 * const { summary, intake } = summarise(leerklimaat, results);
 */
export function summarise(
  instrument: Instrument,
  results: Iterable<unknown>,
  options?: CollectOptions,
): Reading {
  const collector = new ResultCollector(instrument, options);
  readResults(collector, results);
  return collector.reading();
}
