/* DuckDB beside us: in the same process, on the same made-up people, with as many threads as is said each time. */
import { DuckDBInstance } from '@duckdb/node-api';
import { leerklimaat, summarySql } from '../../packages/core/dist/index.js';
import { bareScoresSql, bareTable, resultsTable, scoresSql, SCALES } from './people.mjs';

const scales = Array.from({ length: SCALES }, (_, scale) => `s${scale}`);

export async function duckdb(count) {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const run = async (sql, threads) => {
    await connection.run(`set threads = ${threads}`);
    await connection.run(sql);
  };
  const rows = async (sql, threads = 2) => {
    await connection.run(`set threads = ${threads}`);
    return (await connection.runAndReadAll(sql)).getRowObjects();
  };
  await run(resultsTable(count), 2);
  await run(bareTable(), 2);
  await run(
    `create table scored as select (("received" * 7919) % ${Math.max(1, count / 10)})::integer as team, ${scoresSql().join(', ')} from results`,
    2,
  );
  return {
    /** Six scores per person, kept. */
    scores: (threads) =>
      run(`create or replace temp table kept as select ${scoresSql()} from results`, threads),
    easiest: (threads) =>
      run(`create or replace temp table kept as select ${bareScoresSql()} from bare`, threads),
    /** Six scores per person, of which only the largest is asked for. */
    notKept: (threads) => {
      const largest = scales.map((name) => `max(${name})`);
      return rows(`select ${largest} from (select ${bareScoresSql()} from bare)`, threads);
    },
    /** The sum of all scores, by each of the two ways. */
    sums: async () => {
      const sum = scales.map((name) => `sum(${name})`).join(' + ');
      const of = async (scores, table) =>
        (await rows(`select (${sum})::double as sum from (select ${scores} from ${table})`))[0].sum;
      return [await of(scoresSql(), 'results'), await of(bareScoresSql(), 'bare')];
    },
    /** n, mean and variance of six scores per team, kept. */
    teams: (threads) => {
      const figures = scales.map(
        (name) =>
          `count(${name}) as n${name}, avg(${name} / 60) as m${name}, var_samp(${name} / 60) as v${name}`,
      );
      return run(
        `create or replace temp table figures as select team, ${figures} from scored group by team`,
        threads,
      );
    },
    teamFigures: () => rows('select * from figures'),
    summary: (threads) =>
      rows(summarySql(leerklimaat, { dialect: 'duckdb', table: 'results' }), threads),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
