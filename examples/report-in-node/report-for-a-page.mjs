import { createReadStream, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { groupReport, leerklimaat, readNdjson, ResultCollector, suppress } from '@leerklimaat/core';

const [folder, forEverybody, forTheServer] = process.argv.slice(2);
if (!forTheServer) throw new Error('node report-for-a-page.mjs RESULTS REPORT.json RELEASES.json');
const collector = new ResultCollector(leerklimaat);
for (const file of readdirSync(folder).sort()) {
  await readNdjson(collector, createReadStream(join(folder, file)), file);
}
const raw = groupReport(leerklimaat, collector.reading().summary);

// What was shown before decides what may be shown now, so each release is kept, where nobody else can read it.
const releases = existsSync(forTheServer) ? JSON.parse(readFileSync(forTheServer, 'utf8')) : [];
const { tree, release } = suppress(raw, {}, releases);
writeFileSync(forTheServer, JSON.stringify([...releases, release]));

// Put this one on the site: <leerteam-report src="report.json"></leerteam-report>
writeFileSync(forEverybody, JSON.stringify([tree]));
