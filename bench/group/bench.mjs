/*
 * Groups at the speed of memory: `npm run build`, then `npm run bench`. One run holds all contenders; `--most` stops at
 * fewer people.
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { benchColumns, benchSummarySql } from './columnar.mjs';
import { benchObjects, benchReliability } from './objects.mjs';

const SIZES = [
  [10_000, 31],
  [100_000, 15],
  [1_000_000, 9],
  [10_000_000, 3],
];

const { values } = parseArgs({ options: { most: { type: 'string', default: '10000000' } } });
const most = Number(values.most);
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}`);
await benchReliability(101);
for (const [count, rounds] of SIZES) {
  if (count <= Math.min(most, 1_000_000)) await benchObjects(count, Math.min(rounds, 7));
}
for (const [count, rounds] of SIZES) if (count <= most) await benchColumns(count, rounds);
await benchSummarySql(Math.min(most, 1_000_000), 3);
