import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { resultRow } from '../../packages/core/src/group/result-row.ts';
import { resultTableSql } from '../../packages/core/src/group/result-table.ts';
import { summarise } from '../../packages/core/src/group/summarise.ts';
import { summaryFromRows } from '../../packages/core/src/group/summary-from-rows.ts';
import { summarySql } from '../../packages/core/src/group/summary-sql.ts';
import { writeSummary } from '../../packages/core/src/group/write-summary.ts';
import { leerklimaat } from '../../packages/core/src/instruments/leerklimaat/leerklimaat.ts';
import { insertSql } from '../../packages/core/src/testing/sql-engines.ts';
import { testSummarySql } from '../../packages/core/src/testing/summary-sql-suite.ts';
import { syntheticOrganisation } from '../../packages/core/src/testing/synthetic-organisation.ts';

/* Started by postgresql.mjs, which tells by the environment where the server is. */

const engine = {
  dialect: 'postgresql',
  run: async (sql) => {
    const isQuery = /^(with|select)\b/.test(sql);
    const text = psql(
      isQuery ? `select coalesce(json_agg(answer), '[]') from (${sql}) as answer` : sql,
    );
    return isQuery ? JSON.parse(text) : [];
  },
  close: () => undefined,
};

function psql(sql) {
  const args = ['-X', '-q', '-t', '-A', '-v', 'ON_ERROR_STOP=1'];
  const { status, stdout, stderr, error } = spawnSync(process.env.PSQL, args, {
    encoding: 'utf8',
    input: sql,
    maxBuffer: 2 ** 30,
  });
  if (status !== 0) throw new Error(`${error ?? ''}${stderr ?? ''}`);
  return stdout;
}

testSummarySql(psql('select version()').split(' ', 2).join(' '), () => Promise.resolve(engine));

void test('20,000 people in 2,000 teams and five links', async () => {
  const teams = Object.fromEntries(Array.from({ length: 2000 }, (_, team) => [`team ${team}`, 10]));
  const links = ['a', 'b', 'c', 'd', 'e'];
  const results = [...syntheticOrganisation(leerklimaat, { seed: 9, teams, links, gaps: 0.1 })];
  const target = { dialect: 'postgresql', table: 'many' };
  await engine.run(resultTableSql(leerklimaat, target));
  const rows = results.map((result, index) => resultRow(leerklimaat, result, index).value);
  for (let from = 0; from < rows.length; from += 1000) {
    await engine.run(insertSql('many', rows.slice(from, from + 1000)));
  }
  const here = writeSummary(summarise(leerklimaat, results).summary);
  for (const distributed of [false, true]) {
    const start = performance.now();
    const answer = await engine.run(summarySql(leerklimaat, { ...target, distributed }));
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const there = summaryFromRows(leerklimaat, answer);
    assert.ok(there.ok);
    assert.equal(writeSummary(there.value.summary), here);
    console.log(`${distributed ? 'as for many machines' : 'on one machine'}: ${seconds} s`);
  }
});
