import { readFileSync, writeFileSync } from 'node:fs';
import { addSummaries, leerklimaat, readSummary, writeSummary } from '@leerklimaat/core';

const [whole, ...parts] = process.argv.slice(2);
const summaries = parts.map((part) => {
  const read = readSummary(leerklimaat, JSON.parse(readFileSync(part, 'utf8')));
  if (!read.ok) throw new Error(`${part}: ${read.issues[0].message}`);
  return read.value;
});
writeFileSync(whole, writeSummary(addSummaries(summaries)));
