/*
 * Groups at the speed of memory: `npm run build`, then `npm run bench`. One run holds all contenders, and each answer is
 * checked against the others'; `--most` stops at fewer people.
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { benchColumns } from './columns.mjs';
import { benchObjects } from './objects.mjs';
import { benchReliability } from './reliability.mjs';
import { benchSummarySql } from './sql.mjs';
import { benchStream } from './stream.mjs';

/** People, rounds of columns, rounds of objects. */
const SIZES = [
  [10_000, 31, 31],
  [100_000, 15, 7],
  [1_000_000, 9, 3],
  [10_000_000, 3, 1],
];
const STREAMS = [
  [10_000, 2_000],
  [100_000, 2_000],
  [1_000_000, 2_000],
  [1_000_000, 100_000],
];

const { values } = parseArgs({ options: { most: { type: 'string', default: '10000000' } } });
const most = Number(values.most);
const sizes = SIZES.filter(([count]) => count <= most);
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}`);
await benchReliability(101);
benchObjects(sizes);
for (const [count, rounds] of sizes) await benchColumns(count, rounds);
await benchSummarySql(Math.min(most, 100_000), 3);
benchStream(STREAMS.filter(([count]) => count <= most));
