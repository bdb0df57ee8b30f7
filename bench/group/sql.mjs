/* The whole summary by SQL, of people in teams of ten; `npm run bench`. */
import { leerklimaat, summaryFromRows, writeSummary } from '../../packages/core/dist/index.js';
import { duckdb } from './duckdb.mjs';
import { digits, heading, measure, median } from './measure.mjs';
import { summaryOf } from './objects.mjs';

export async function benchSummarySql(count, rounds) {
  const duck = await duckdb(count);
  const times = await measure(
    {
      'summarySql in DuckDB, 1 thread': async () => void (await duck.summary(1)),
      'summarySql in DuckDB, 2 threads': async () => void (await duck.summary(2)),
    },
    rounds,
  );
  const rows = await duck.summary(2);
  duck.close();
  const start = performance.now();
  const reading = summaryFromRows(leerklimaat, rows);
  const spent = performance.now() - start;
  if (!reading.ok || writeSummary(reading.value.summary) !== writeSummary(summaryOf(count))) {
    throw new Error('Not the summary that the collector makes.');
  }
  heading(`${count.toLocaleString('en')} results to a summary in SQL`, rounds);
  for (const [name, all] of Object.entries(times))
    console.log(`- ${name}: ${digits(median(all) / 1000)} s`);
  console.log(
    `- summaryFromRows of its ${rows.length.toLocaleString('en')} rows: ${digits(spent / 1000)} s`,
  );
}
