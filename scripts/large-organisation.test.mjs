import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { DuckDBInstance } from '@duckdb/node-api';
import { PGlite } from '@electric-sql/pglite';
import { leerklimaat, readNdjson, ResultCollector, writeSummary } from '@leerklimaat/core';
import { rowsOf, summaryInDuckdb } from '../examples/large-organisation/in-duckdb.mjs';
import {
  makeTable,
  store,
  summaryInPostgresql,
} from '../examples/large-organisation/in-postgresql.mjs';
import { root } from './bootstrap.mjs';

const FOLDER = 'examples/large-organisation';
const GUIDE = 'docs/guides/large-organisations.md';
const results = join(root, 'examples', 'report-in-node', 'results');
const [noord, zuid] = [join(results, 'noord.ndjson'), join(results, 'zuid.ndjson')];
const home = mkdtempSync(join(tmpdir(), 'large-'));
after(() => rmSync(home, { recursive: true }));

/** As one collector reads it, whole lines only: one line of the example was cut off. */
async function expected(...files) {
  const collector = new ResultCollector(leerklimaat);
  for (const file of files) await readNdjson(collector, readFileSync(file), file);
  return collector.reading();
}

test('Parts that are read apart add up to the whole', async () => {
  const run = (script, ...args) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, FOLDER, script), ...args],
      { cwd: home, encoding: 'utf8' },
    );
    assert.equal(status, 0, stderr);
    return stdout.trim();
  };
  const counted = [
    run('one-part.mjs', 'noord.json', noord),
    run('one-part.mjs', 'zuid.json', zuid),
  ].map((line) => Number(line.split(' ', 1)[0]));
  run('whole.mjs', 'whole.json', 'noord.json', 'zuid.json');
  const { summary, intake } = await expected(noord, zuid);
  assert.equal(counted[0] + counted[1], intake.counted);
  assert.equal(readFileSync(join(home, 'whole.json'), 'utf8'), writeSummary(summary));
});

test('DuckDB comes to the same summary', async () => {
  const file = join(home, 'rows.ndjson');
  writeFileSync(file, rowsOf(zuid).join('\n'));
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const reading = await summaryInDuckdb(connection, file);
  connection.closeSync();
  instance.closeSync();
  assert.ok(reading.ok);
  const { summary } = await expected(zuid);
  assert.equal(writeSummary(reading.value.summary), writeSummary(summary));
});

test('PostgreSQL comes to the same summary', async () => {
  const client = await PGlite.create();
  await makeTable(client);
  const lines = readFileSync(zuid, 'utf8').trim().split('\n');
  await store(
    client,
    lines.map((line) => JSON.parse(line)),
    1,
  );
  const reading = await summaryInPostgresql(client);
  await client.close();
  assert.ok(reading.ok);
  const { summary } = await expected(zuid);
  assert.equal(writeSummary(reading.value.summary), writeSummary(summary));
});

test('The guide shows those very examples, letter for letter', () => {
  const guide = readFileSync(join(root, GUIDE), 'utf8');
  for (const name of ['one-part', 'whole', 'in-duckdb', 'in-postgresql']) {
    const code = readFileSync(join(root, FOLDER, `${name}.mjs`), 'utf8');
    assert.ok(guide.includes(`\`\`\`js\n${code}\`\`\``), name);
  }
});
