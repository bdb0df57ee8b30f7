/* Answers of very many people to six scores each, and those to n, mean and variance of each team; `npm run bench`. */
import { columnarMoments, columnarScores, leerklimaat } from '../../packages/core/dist/index.js';
import { sampleOfExact } from '../../packages/core/dist/statistics/exact-moments.js';
import { duckdb } from './duckdb.mjs';
import { digits, heading, measure, median, table } from './measure.mjs';
import { columnsOf, items, ITEMS, NOT_APPLICABLE, scales, teamsOf } from './people.mjs';

const OURS = 'columnarScores, 1 thread';
const OUR_TEAMS = 'columnarMoments to mean and variance, 1 thread';

export async function benchColumns(count, rounds) {
  const columns = columnsOf(count);
  const into = columns.map((column) => new Uint8Array(column.length));
  const teams = teamsOf(count);
  const duck = await duckdb(count);
  const scores = columnarScores(leerklimaat, columns);
  await checkScores(scores, duck);
  // A million objects is where memory ends to be a matter of course.
  const objects = count <= 1_000_000 ? objectsOf(columns) : null;
  const times = await measure(
    {
      'copy of the bytes': () => columns.forEach((column, item) => into[item].set(column)),
      [OURS]: () => void columnarScores(leerklimaat, columns),
      'DuckDB, 1 thread': () => duck.scores(1),
      'DuckDB at its easiest, 1 thread': () => duck.easiest(1),
      'DuckDB at its easiest, not kept, 1 thread': () => duck.notKept(1),
      'DuckDB at its easiest, 2 threads': () => duck.easiest(2),
      ...(objects && { 'array of objects, 1 thread': () => void objects.map(scoreObject) }),
    },
    rounds,
  );
  heading(`${name(count)} people, ${ITEMS} answers each: six scores`, rounds);
  table(times, 'copy of the bytes', 'copy');
  const ours = median(times[OURS]);
  const theirs = Object.entries(times).filter(([who]) => who.startsWith('DuckDB'));
  const best = Math.min(...theirs.map(([, all]) => median(all)));
  const plain = median(times['DuckDB, 1 thread']);
  console.log(
    `\nTimes as quick as DuckDB on one thread: ${digits(plain / ours)}; as DuckDB at its quickest: ${digits(best / ours)}.`,
  );

  const ofTeams = await measure(
    {
      [OUR_TEAMS]: () => void teamFigures(scores, teams),
      'DuckDB, 1 thread': () => duck.teams(1),
      'DuckDB, 2 threads': () => duck.teams(2),
    },
    rounds,
  );
  checkTeams(teamFigures(scores, teams), await duck.teamFigures());
  heading(`${name(count)} people in ${name(count / 10)} teams: n, mean, variance`, rounds);
  table(ofTeams, OUR_TEAMS, 'ours');
  duck.close();
}

const name = (count) => count.toLocaleString('en');

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

async function checkScores(scores, duck) {
  let ours = 0;
  for (const { scores: own } of scores) ours += own.reduce((sum, score) => sum + score, 0);
  for (const theirs of await duck.sums()) {
    if (theirs !== ours) throw new Error(`The scores of DuckDB add up to ${theirs}, not ${ours}.`);
  }
}

function checkTeams(ours, rows) {
  const near = (a, b) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
  for (const row of rows) {
    for (const [scale, { n, means, variances }] of ours.entries()) {
      const people = Number(row[`ns${scale}`]);
      const isSame =
        people === n[row.team] &&
        (people < 1 || near(means[row.team], row[`ms${scale}`])) &&
        (people < 2 || near(variances[row.team], row[`vs${scale}`]));
      if (!isSame) throw new Error(`Team ${row.team} is another one in DuckDB.`);
    }
  }
  if (rows.length !== ours[0].n.length) throw new Error('DuckDB has other teams.');
}

function objectsOf(columns) {
  return Array.from({ length: columns[0].length }, (_, person) =>
    Object.fromEntries(
      items.map(({ id }, item) => {
        const byte = columns[item][person];
        return [id, byte === 0 || byte === NOT_APPLICABLE ? null : byte];
      }),
    ),
  );
}

const SCALES = scales();

/** As one writes it: filter, turn, reduce, divide. */
function scoreObject(answers) {
  return SCALES.map((own) => {
    const given = own.filter(({ id }) => answers[id] !== null);
    const keyed = given.map(({ id, reversed }) => (reversed ? 6 - answers[id] : answers[id]));
    return keyed.length < 4 ? null : keyed.reduce((sum, answer) => sum + answer, 0) / keyed.length;
  });
}
