/*
 * Results as objects, as they come out of JSON at a host, on one thread; `npm run bench`. More than 100,000 are the same
 * sheets again under other ids and in other teams, made while the clock stands still: a list of millions would measure
 * the memory that holds it.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import {
  columnarScores,
  createResult,
  leerklimaat,
  ResultCollector,
  scoreSheet,
} from '../../packages/core/dist/index.js';
import { median } from './measure.mjs';
import { answerOf, columnsOf, items, NOT_APPLICABLE, teamOf } from './people.mjs';

const SHEETS = 100_000;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');

/** What each path does with a list, and up to how many. The last ones go on with one collector. */
const PATHS = [
  {
    name: 'answers → six scores (`scoreSheet`; goal 800)',
    most: Infinity,
    start: () => ({
      add: (results) => {
        for (const { answers } of results) scoreSheet(leerklimaat, answers);
      },
    }),
  },
  {
    name: 'results, validated before → summary (goal 800)',
    most: Infinity,
    start: () => collecting({ validated: true }),
  },
  {
    name: 'results, validated here → summary',
    // Checking takes most of the time, and grows as the others do.
    most: SHEETS,
    start: () => collecting({}),
  },
];

function collecting(options) {
  const collector = new ResultCollector(leerklimaat, options);
  return {
    add: (results) => {
      for (const result of results) collector.add(result);
    },
    end: () => collector.reading(),
  };
}

/** One path after another, as a host takes one of them: the engine compiles the code for what comes through it. */
export function benchObjects(sizes) {
  const rows = sizes.map(([count]) => [
    count.toLocaleString('en'),
    (count / 10).toLocaleString('en'),
  ]);
  for (const path of PATHS) {
    for (const [index, [count, , rounds]] of sizes.entries()) {
      rows[index].push(count <= path.most ? ratesOf(path, count, rounds) : '');
    }
  }
  console.log(
    '\n### Results as objects, 1 thread: thousands a second, median (slowest to quickest)\n',
  );
  console.log(`| results | teams | ${PATHS.map(({ name }) => name).join(' | ')} |`);
  console.log(`| ${rows[0].map(() => '---').join(' | ')} |`);
  for (const row of rows) console.log(`| ${row.join(' | ')} |`);
}

function ratesOf(path, count, rounds) {
  const sheets = resultsOf(count);
  // The text that they came from; else it is cleared while the clock runs.
  collectGarbage();
  // The first one compiles the code.
  onePass(path, sheets, sheets.length);
  const rates = Array.from({ length: rounds }, () => onePass(path, sheets, count));
  rates.sort((a, b) => a - b);
  const [least, middle, most] = [rates[0], median(rates), rates.at(-1)].map(Math.round);
  return rounds === 1 ? `${middle}` : `${middle} (${least} to ${most})`;
}

/** @returns thousands of results per second */
function onePass(path, sheets, count) {
  const { add, end } = path.start();
  let spent = 0;
  const timed = (run) => {
    const start = performance.now();
    const value = run();
    spent += performance.now() - start;
    return value;
  };
  for (let from = 0; from < count; from += sheets.length) {
    const results = from === 0 ? sheets : sheets.map((sheet, index) => again(sheet, from + index));
    timed(() => add(results));
  }
  if (end) check(timed(end), sheets.length, count);
  return count / spent;
}

function again(sheet, person) {
  return { ...sheet, id: idOf(person), labels: { team: `team ${Math.floor(person / 10)}` } };
}

/** The sums of the organisation beside those of the columns. */
function check({ intake, summary }, sheets, count) {
  const [organisation] = summary.cells;
  const isSame = sumsOf(sheets).every(
    (sum, scale) => organisation.scales[scale].sum === (sum * count) / sheets,
  );
  if (intake.counted !== count || !isSame) throw new Error('Not the sums of the columns.');
}

const known = new Map();

function sumsOf(people) {
  if (!known.has(people)) {
    const scores = columnarScores(leerklimaat, columnsOf(people));
    known.set(
      people,
      scores.map(({ scores: own }) => own.reduce((sum, score) => sum + score, 0)),
    );
  }
  return known.get(people);
}

function resultsOf(count) {
  const people = Math.min(count, SHEETS);
  const lines = Array.from({ length: people }, (_, person) =>
    lineOf(person, teamOf(person, people)),
  );
  return JSON.parse(`[${lines.join(',')}]`);
}

/** All of so many results, for who wants to hold another way of making a summary against it. */
export function summaryOf(count) {
  const collector = new ResultCollector(leerklimaat, { validated: true });
  for (let person = 0; person < count; person += 1) {
    collector.add(JSON.parse(lineOf(person, teamOf(person, count))));
  }
  return collector.reading().summary;
}

/** One result as it comes over the line. */
export function lineOf(person, team) {
  const answers = {};
  for (let item = 0; item < items.length; item += 1) {
    const byte = answerOf(person, item);
    if (byte !== 0) answers[items[item].id] = byte === NOT_APPLICABLE ? 'na' : byte;
  }
  const labels = { team: `team ${team}` };
  const sheet = { id: idOf(person), date: '2026-05-31', fast: false };
  const options = { language: 'nl', share: 'answers', test: false, labels };
  return JSON.stringify(createResult(leerklimaat, answers, sheet, options));
}

/** As random as ids are: an odd number times each person is another one, of 32 bits. */
function idOf(person) {
  const words = [person, person + 1, person + 2, person + 3].map((number) =>
    (Math.imul(number, 2_654_435_761) >>> 0).toString(16).padStart(8, '0'),
  );
  return words.join('');
}
