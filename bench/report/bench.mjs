/*
 * A file with results in the hands of a visitor, until the report stands on the page: `npm run build`, then
 * `node bench/report/bench.mjs`. Each size in a fresh Chromium, in a worker and, where a page forbids those, on its own
 * thread. Prints figures, judges nothing; `--most` stops at fewer results.
 */
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readReport } from './read-report.mjs';
import { writeResults } from './write-results.mjs';

const SIZES = [1000, 10_000, 100_000];
const PER_TEAM = 20;

const { values } = parseArgs({ options: { most: { type: 'string', default: '100000' } } });
const folder = await mkdtemp(join(tmpdir(), 'report-bench-'));
try {
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}\n`);
  console.log(
    '| results | teams | file | where | report shows after | per result | longest task of the page | ' +
      'memory of the page at most | heap of the page after |',
  );
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- |');
  for (const people of SIZES.filter((size) => size <= Number(values.most))) {
    const file = join(folder, `${people}.ndjson`);
    await writeResults(file, people, PER_TEAM);
    const { size } = await stat(file);
    for (const where of ['worker', 'page']) {
      const { counted, ms, longest, peak, heap } = await readReport(file, where);
      if (counted !== people) throw new Error(`${counted} of ${people} results counted.`);
      const cells = [
        people.toLocaleString('en'),
        Math.ceil(people / PER_TEAM).toLocaleString('en'),
        megabytes(size),
        where,
        `${(ms / 1000).toFixed(1)} s`,
        `${((ms / people) * 1000).toFixed(0)} µs`,
        `${longest.toFixed(0)} ms`,
        peak === null ? '–' : megabytes(peak),
        megabytes(heap),
      ];
      console.log(`| ${cells.join(' | ')} |`);
    }
    await rm(file);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}
