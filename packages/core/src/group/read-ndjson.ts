import { parseJson } from '../validate/parse-json.js';
import { LineReader, type Line } from './line-reader.js';
import type { ResultIntake } from './result-intake.js';

/** Text or UTF-8 bytes, whole or in chunks that may be cut anywhere: a Node stream and the body of a response are. */
export type TextSource =
  string | Uint8Array | Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

/**
 * Takes in a file or stream with one result as JSON on every line (NDJSON). Holds one chunk and one line at a time.
 * Blank lines are passed over; a line that cannot be read is noted with its number, and reading goes on.
 *
 * @param name - what to call the source where a problem is reported
 * @throws whatever the source throws
 * @example
 * await readNdjson(collector, createReadStream('results.ndjson'), 'results.ndjson');
 */
export async function readNdjson(
  collector: ResultIntake,
  source: TextSource,
  name?: string,
): Promise<void> {
  const reader = new LineReader();
  const isWhole = typeof source === 'string' || source instanceof Uint8Array;
  for await (const chunk of isWhole ? [source] : source) take(collector, reader.push(chunk), name);
  take(collector, reader.end(), name);
}

function take(collector: ResultIntake, lines: readonly Line[], name: string | undefined): void {
  for (const line of lines) {
    const place = { line: line.number, ...(name !== undefined && { source: name }) };
    if ('fault' in line) collector.refuse(line.fault, place);
    else if (line.text.trim() !== '') {
      const json = parseJson(line.text);
      if (json.ok) collector.add(json.value, place);
      else collector.refuse('syntax', place, json.issues);
    }
  }
}
