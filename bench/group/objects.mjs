/*
 * Results as objects, as they come out of JSON at a host, in batches that are made before the clock starts: a list of
 * millions would measure the memory that holds it. `npm run bench`.
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
import { heading, median } from './measure.mjs';
import { answerOf, columnsOf, items, NOT_APPLICABLE, teamOf } from './people.mjs';

const BATCH = 10_000;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');
/** What making a batch left behind is cleared before the clock starts, not while it runs. Twice, because only then what lives is out of the way. */
const tidy = () => {
  collectGarbage({ type: 'minor' });
  collectGarbage({ type: 'minor' });
};

/** Checking takes most of the time, and grows as the others do. */
const MOST_CHECKED = 100_000;

/** What each path does with one batch; the last ones keep a collector over all batches. */
const PATHS = {
  'answers → six scores (`scoreSheet`)': {
    goal: '800',
    start: () => ({
      add: (results) => {
        for (const { answers } of results) scoreSheet(leerklimaat, answers);
      },
    }),
  },
  'results, validated before → summary': {
    goal: '800',
    start: () => collecting({ validated: true }),
  },
  'results, validated here → summary': {
    goal: '',
    most: MOST_CHECKED,
    start: () => collecting({}),
  },
};

function collecting(options) {
  const collector = new ResultCollector(leerklimaat, options);
  return {
    add: (results) => {
      for (const result of results) collector.add(result);
    },
    end: () => collector.reading(),
  };
}

export function benchObjects(count, rounds) {
  const rates = new Map();
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, rate } of onePass(count))
      rates.set(name, [...(rates.get(name) ?? []), rate]);
  }
  const [all, teams] = [count, count / 10].map((number) => number.toLocaleString('en'));
  heading(`${all} results as objects, in ${teams} teams, 1 thread`, rounds);
  console.log('| | k/s, median (slowest to quickest) | goal |\n| --- | --- | --- |');
  for (const [name, own] of rates) {
    own.sort((a, b) => a - b);
    const [least, middle, most] = [own[0], median(own), own.at(-1)].map(Math.round);
    console.log(`| ${name} | ${middle} (${least} to ${most}) | ${PATHS[name].goal} |`);
  }
}

/** @returns thousands of results per second of each path */
function onePass(count) {
  const paths = Object.entries(PATHS)
    .filter(([, { most = count }]) => count <= most)
    .map(([name, { start }]) => ({ name, spent: 0, ...start() }));
  const timed = (path, run) => {
    const start = performance.now();
    const value = run();
    path.spent += performance.now() - start;
    return value;
  };
  for (let from = 0; from < count; from += BATCH) {
    const results = resultsOf(from, Math.min(BATCH, count - from), count);
    for (const path of paths) {
      tidy();
      timed(path, () => path.add(results));
    }
  }
  for (const path of paths) if (path.end) check(timed(path, path.end), count);
  return paths.map(({ name, spent }) => ({ name, rate: count / spent }));
}

/** The sums of the organisation beside those of the columns. */
function check({ intake, summary }, count) {
  const [organisation] = summary.cells;
  const sums = columnarSums(count);
  const isSame = organisation.scales.every(({ sum }, scale) => sum === sums[scale]);
  if (intake.counted !== count || !isSame) throw new Error('Not the sums of the columns.');
}

let known = { count: 0, sums: [] };

function columnarSums(count) {
  if (known.count !== count) {
    const scores = columnarScores(leerklimaat, columnsOf(count));
    const sums = scores.map(({ scores: own }) => own.reduce((sum, score) => sum + score, 0));
    known = { count, sums };
  }
  return known.sums;
}

/** Of all of them, for who wants to hold another way of making it against it. */
export function summaryOf(count) {
  const collector = new ResultCollector(leerklimaat, { validated: true });
  for (let from = 0; from < count; from += BATCH) {
    for (const result of resultsOf(from, Math.min(BATCH, count - from), count))
      collector.add(result);
  }
  return collector.reading().summary;
}

function resultsOf(from, count, people) {
  const lines = Array.from({ length: count }, (_, index) => lineOf(from + index, people));
  return JSON.parse(`[${lines.join(',')}]`);
}

/** One result as it comes over the line; of as many people in teams of ten unless told which team. */
export function lineOf(person, people, team = teamOf(person, people)) {
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
