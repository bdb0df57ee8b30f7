/*
 * Answers of very many people to six scores each, and those to a mean and a variance of each team; `npm run bench`.
 */
import { DuckDBInstance } from '@duckdb/node-api';
import { leerklimaat } from '../../packages/core/dist/index.js';
import { columnarMoments } from '../../packages/core/dist/group/columnar-moments.js';
import { columnarScores } from '../../packages/core/dist/group/columnar-scores.js';
import { summaryFromRows } from '../../packages/core/dist/group/summary-from-rows.js';
import { summarySql } from '../../packages/core/dist/group/summary-sql.js';
import { sampleOfExact } from '../../packages/core/dist/statistics/exact-moments.js';
import { digits, measure, median, rows } from './measure.mjs';
import * as people from './people.mjs';

const { items } = leerklimaat;
const ids = items.map(({ id }) => id);
const total = (column) => column.reduce((sum, score) => sum + score, 0);

export async function benchColumns(count, rounds) {
  const columns = people.columnsOf(count);
  const into = columns.map((column) => new Uint8Array(column.length));
  const teams = people.teamsOf(count);
  const duck = await duckdb(count);
  const scores = columnarScores(leerklimaat, columns);
  const objects = count <= 1_000_000 ? objectsOf(columns) : null;
  const sum = scores.reduce((all, { scores: own }) => all + total(own), 0);
  await duck.check(sum);

  const times = await measure(
    {
      'copy of the bytes': () => columns.forEach((column, item) => into[item].set(column)),
      'columnarScores, 1 thread': () => void columnarScores(leerklimaat, columns),
      'DuckDB, 1 thread': () => duck.keep(people.scoresSql(items), 'results', 1),
      'DuckDB at its easiest, 1 thread': () => duck.keep(people.bareScoresSql(items), 'bare', 1),
      'DuckDB at its easiest, not kept, 1 thread': () => duck.most(people.bareScoresSql(items), 1),
      'DuckDB at its easiest, 2 threads': () => duck.keep(people.bareScoresSql(items), 'bare', 2),
      ...(objects && { 'array of objects, 1 thread': () => void objects.map(scoreObject) }),
    },
    rounds,
  );
  const ofTeams = await measure(
    {
      'columnarMoments, means and variances, 1 thread': () => void teamFigures(scores, teams),
      'DuckDB, 1 thread': () => duck.teams(1),
      'DuckDB, 2 threads': () => duck.teams(2),
    },
    rounds,
  );
  duck.close();
  const name = count.toLocaleString('en');
  const best = Math.min(
    ...Object.entries(times).flatMap(([who, all]) =>
      who.startsWith('DuckDB') ? [median(all)] : [],
    ),
  );
  const ours = median(times['columnarScores, 1 thread']);
  console.log(
    `\n### ${name} people, ${people.ITEMS} answers each: six scores (${rounds} rounds)\n`,
  );
  console.log('| | ms, median (quickest to slowest) | × copy |\n| --- | --- | --- |');
  console.log(rows(times, 'copy of the bytes').join('\n'));
  console.log(
    `\nTimes quicker than DuckDB on one thread: ${digits(median(times['DuckDB, 1 thread']) / ours)}; than DuckDB at its quickest: ${digits(best / ours)}.`,
  );
  console.log(
    `\n### ${name} people in ${Math.max(1, count / 10).toLocaleString('en')} teams: n, mean and variance of six scores\n`,
  );
  console.log('| | ms, median (quickest to slowest) | × ours |\n| --- | --- | --- |');
  console.log(rows(ofTeams, 'columnarMoments, means and variances, 1 thread').join('\n'));
}

function teamFigures(scores, teams) {
  const size = Math.max(1, teams.length / 10);
  return scores.map(({ scores: own, unit }) => {
    const { n, sum, squares } = columnarMoments(own, teams, size);
    const means = new Float64Array(size);
    const variances = new Float64Array(size);
    for (let team = 0; team < size; team += 1) {
      const sample = sampleOfExact({ n: n[team], sum: sum[team], squares: squares[team] }, unit);
      means[team] = sample.mean;
      variances[team] = sample.n > 1 ? sample.m2 / (sample.n - 1) : Number.NaN;
    }
    return { n, means, variances };
  });
}

function objectsOf(columns) {
  return Array.from({ length: columns[0].length }, (_, person) =>
    Object.fromEntries(
      ids.map((id, item) => {
        const byte = columns[item][person];
        return [id, byte === 0 || byte === people.NOT_APPLICABLE ? null : byte];
      }),
    ),
  );
}

const SCALES = people.scalesOf(items);

/** As one writes it: filter, turn, reduce, divide. */
function scoreObject(answers) {
  return SCALES.map((own) => {
    const given = own.filter(({ id }) => answers[id] !== null);
    const keyed = given.map(({ id, reversed }) => (reversed ? 6 - answers[id] : answers[id]));
    return keyed.length < 4 ? null : keyed.reduce((sum, answer) => sum + answer, 0) / keyed.length;
  });
}

async function duckdb(count) {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(people.resultsTable(count, ids));
  await connection.run(people.bareTable(ids));
  const threads = (number) => connection.run(`set threads = ${number}`);
  const s = Array.from({ length: people.SCALES }, (_, scale) => `s${scale}`);
  return {
    keep: async (scores, table, number) => {
      await threads(number);
      await connection.run(
        `create or replace temp table kept as select ${scores.join(', ')} from ${table}`,
      );
    },
    most: async (scores, number) => {
      await threads(number);
      const largest = s.map((name) => `max(${name})`).join(', ');
      await connection.runAndReadAll(
        `select ${largest} from (select ${scores.join(', ')} from bare)`,
      );
    },
    /** That all of them score alike. */
    check: async (expected) => {
      const sums = s.map((name) => `sum(${name})`).join(' + ');
      for (const [table, scores] of [
        ['results', people.scoresSql(items)],
        ['bare', people.bareScoresSql(items)],
      ]) {
        const answer = await connection.runAndReadAll(
          `select (${sums})::double as sum from (select ${scores.join(', ')} from ${table})`,
        );
        const { sum } = answer.getRowObjects()[0];
        if (sum !== expected) throw new Error(`${table}: ${sum} is not ${expected}.`);
      }
      await connection.run(
        `create or replace table scored as select (("received" * 7919) % ${Math.max(1, count / 10)})::integer as "team", ${people.scoresSql(items).join(', ')} from results`,
      );
    },
    teams: async (number) => {
      await threads(number);
      const figures = s.map(
        (name) =>
          `count(${name}) as n${name}, avg(${name} / 60) as m${name}, var_samp(${name} / 60) as v${name}`,
      );
      await connection.run(
        `create or replace temp table figures as select "team", ${figures.join(', ')} from scored group by "team"`,
      );
    },
    summary: async (number) => {
      await threads(number);
      const answer = await connection.runAndReadAll(
        summarySql(leerklimaat, { dialect: 'duckdb', table: 'results' }),
      );
      return answer.getRowObjects();
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** The whole summary by SQL, of people in teams of ten. */
export async function benchSummarySql(count, rounds) {
  const duck = await duckdb(count);
  const times = await measure(
    {
      'summarySql in DuckDB, 1 thread': async () => void (await duck.summary(1)),
      'summarySql in DuckDB, 2 threads': async () => void (await duck.summary(2)),
    },
    rounds,
  );
  const answer = await duck.summary(2);
  const start = performance.now();
  const reading = summaryFromRows(leerklimaat, answer);
  const spent = performance.now() - start;
  if (!reading.ok || reading.value.intake.counted !== count) throw new Error('Not the summary.');
  duck.close();
  console.log(`\n### ${count.toLocaleString('en')} results to a summary in SQL\n`);
  for (const [name, all] of Object.entries(times))
    console.log(`- ${name}: ${digits(median(all) / 1000)} s`);
  console.log(
    `- summaryFromRows of its ${answer.length.toLocaleString('en')} rows: ${digits(spent / 1000)} s`,
  );
}
