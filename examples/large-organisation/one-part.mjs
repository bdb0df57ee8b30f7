import { createReadStream, writeFileSync } from 'node:fs';
import { leerklimaat, readNdjson, ResultCollector, writeSummary } from '@leerklimaat/core';

const [part, ...files] = process.argv.slice(2);
const collector = new ResultCollector(leerklimaat);
for (const file of files) await readNdjson(collector, createReadStream(file), file);
const { summary, intake } = collector.reading();
console.log(`${intake.counted} counted, ${intake.duplicates} twice, ${intake.broken} broken`);
writeFileSync(part, writeSummary(summary));
