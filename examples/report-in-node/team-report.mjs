import { createReadStream, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { groupReport, leerklimaat, readNdjson, ResultCollector, suppress } from '@leerklimaat/core';

const [folder = 'examples/report-in-node/results'] = process.argv.slice(2);
const collector = new ResultCollector(leerklimaat);
for (const file of readdirSync(folder).sort()) {
  await readNdjson(collector, createReadStream(join(folder, file)), file);
}
const { summary, intake } = collector.reading();
console.log(`${intake.counted} counted, ${intake.duplicates} twice, ${intake.broken} broken`);
for (const { source, line, code } of intake.problems) console.log(`${source}:${line} ${code}`);

// Nothing of the raw report may be shown: it may hold the answers of one person.
const { tree } = suppress(groupReport(leerklimaat, summary), {}, []);
for (const { label, dimensions } of tree.organisation.teams) {
  console.log(`\n${label}`);
  for (const { scale, mean, spread } of dimensions) {
    console.log(`  ${scale}: ${mean.value ?? mean.reason}, ${spread.value ?? spread.reason}`);
  }
}
