/*
 * Memory and speed of a stream of lines: `node bench/group/stream.mjs 1000000 2000` reads a million results of two
 * thousand teams, made while they are read, and prints one line. `npm run bench` starts it anew for each size, because
 * the most memory that a process ever took never comes down.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { leerklimaat, readNdjson, ResultCollector } from '../../packages/core/dist/index.js';
import { lineOf } from './objects.mjs';

const CHUNK = 65_536;

export function benchStream(sizes) {
  console.log('\n### A stream of NDJSON to a summary, each in a process of its own, 1 thread\n');
  for (const size of sizes) {
    const args = [fileURLToPath(import.meta.url), ...size.map(String)];
    const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
    if (status !== 0) throw new Error(`${size[0]} results could not be read.`);
  }
}

/** Bytes in chunks, as files and sockets give them: cut anywhere. */
function* bytes(people, teams) {
  const encoder = new TextEncoder();
  let text = '';
  for (let person = 0; person < people; person += 1) {
    text += `${lineOf(person, person % teams)}\n`;
    if (text.length < CHUNK) continue;
    yield encoder.encode(text.slice(0, CHUNK));
    text = text.slice(CHUNK);
  }
  yield encoder.encode(text);
}

async function main(people, teams) {
  const collector = new ResultCollector(leerklimaat);
  let making = 0;
  const start = performance.now();
  async function* timed() {
    let before = performance.now();
    for (const chunk of bytes(people, teams)) {
      making += performance.now() - before;
      yield chunk;
      before = performance.now();
    }
    making += performance.now() - before;
  }
  await readNdjson(collector, timed());
  const { summary, intake } = collector.reading();
  const spent = performance.now() - start - making;
  if (intake.counted !== people || summary.cells.length !== teams + 1) {
    throw new Error('Not everyone was counted.');
  }
  const [all, groups] = [people, teams].map((number) => number.toLocaleString('en'));
  console.log(
    `- ${all} results, ${groups} teams: ${mostMemory().toFixed(0)} MB of memory at most, ${Math.round(people / spent)} k/s`,
  );
}

/** In megabytes. What Node tells begins at what the process that started this one took; Linux knows better. */
function mostMemory() {
  try {
    const status = readFileSync('/proc/self/status', 'utf8');
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)[1]) / 1024;
  } catch {
    return process.resourceUsage().maxRSS / 1024;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [people = 10_000, teams = 100] = process.argv.slice(2).map(Number);
  await main(people, teams);
}
