import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openBrowser } from './browser.mjs';
import { buildContender, listContenders } from './build.mjs';
import { CORE_TESTS, ONCE, SECONDARY_TESTS } from './options.mjs';
import { report } from './report/report.mjs';
import { serve } from './server.mjs';
import { makeTests } from './tests.mjs';

const RESULTS = fileURLToPath(new URL('.cache/results.json', import.meta.url));

/** After so many failures of one test a contender is spared the rest. */
const GIVE_UP = 2;

export async function run(options) {
  const contenders = await buildAll(options);
  if (contenders.length === 0) throw new Error('There is nothing to measure.');
  const browser = await openBrowser();
  const server = await serve(contenders);
  const out = options.out ?? RESULTS;
  const results = await emptyResults(options, contenders, browser);
  try {
    const tests = makeTests({ browser, origin: server.origin, pageLimit: options.pageLimit });
    for (const contender of contenders) await tests.cold1(contender).catch(() => {}); // warm-up
    await measureAll({ options, contenders, tests, results, save: () => save(out, results) });
  } finally {
    await browser.close();
    server.close();
  }
  await save(out, results);
  console.log(report(results));
}

async function buildAll({ only, bundle }) {
  const built = [];
  for (const name of only ?? (await listContenders())) {
    try {
      built.push(await buildContender(name, { bundle }));
    } catch (error) {
      console.error(`! ${name} is left out, it does not build: ${error.message.slice(0, 300)}`);
    }
  }
  return built;
}

/** The core tests first, all rounds of them; then the secondary ones. */
async function measureAll({ options, contenders, tests, results, save }) {
  const phases = [
    { phase: 'core', names: CORE_TESTS, rounds: options.rounds },
    { phase: 'secondary', names: SECONDARY_TESTS, rounds: options.secondaryRounds },
  ];
  const start = Date.now();
  const elapsed = () => Math.round((Date.now() - start) / 1000);
  const failures = new Map();

  for (const { phase, names, rounds } of phases) {
    for (let round = 0; round < rounds; round++) {
      for (const test of names.filter((name) => isDue(name, round, options))) {
        for (const contender of inOrder(contenders, round)) {
          const key = `${contender.name}:${test}`;
          const spared = test in contender.skips || (failures.get(key) ?? 0) >= GIVE_UP;
          if (spared) continue;
          if (elapsed() > options.stopAfterSeconds) {
            results.outOfTime.push(`${phase} round ${round + 1} ${key}`);
            continue;
          }
          const entry = results.contenders[contender.name];
          try {
            const sample = await tests[test](contender);
            (entry.samples[test] ??= []).push({ round, ...sample });
            if (options.verbose) console.error(round + 1, key);
          } catch (error) {
            failures.set(key, (failures.get(key) ?? 0) + 1);
            const message = error.message.slice(0, 160);
            entry.failures.push(`${test}: ${message}`);
            console.error(`! round ${round + 1} ${key}: ${message}`);
          }
        }
      }
      await save();
      console.error(`${phase} round ${round + 1} of ${rounds} done after ${elapsed()} s`);
    }
  }
}

function isDue(test, round, { tests, bigRounds }) {
  if (!tests.includes(test)) return false;
  if (ONCE.includes(test)) return round === 0;
  return test !== 'grow3600' || round < bigRounds;
}

/** Rotated and turned round by round, so that drift of the machine hits everyone alike. */
function inOrder(contenders, round) {
  const first = round % contenders.length;
  const rotated = [...contenders.slice(first), ...contenders.slice(0, first)];
  return round % 2 === 0 ? rotated : rotated.reverse();
}

async function emptyResults({ rounds, secondaryRounds, bigRounds }, contenders, browser) {
  const entries = contenders.map(({ name, label, group, versions, bytes, heaviest, skips }) => [
    name,
    { label, group, versions, bytes, heaviest, skips, samples: {}, failures: [] },
  ]);
  return {
    when: new Date().toISOString(),
    browser: await browser.version(),
    node: process.version,
    cores: cpus().length,
    rounds,
    secondaryRounds,
    bigRounds,
    outOfTime: [],
    contenders: Object.fromEntries(entries),
  };
}

async function save(out, results) {
  await mkdir(dirname(out), { recursive: true });
  await writeFile(out, `${JSON.stringify(results, null, 1)}\n`);
}
