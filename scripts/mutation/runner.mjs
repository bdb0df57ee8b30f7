import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { testFile } from './test-file.mjs';

/*
 * The test runner of Stryker for a room: every change gets the test files that pass it, each loaded anew with the
 * change in it, all in one process. Starting a process per test file and change takes twenty times as long.
 */
const [SUCCESS, FAILED] = [0, 1];
const MOST_CHANGES = 100_000;
/**
 * When a change goes on and on: in one test file after so many times what that took without it, and some milliseconds
 * more. Of work of this process, not of the clock: a machine may be busy.
 */
const PATIENCE = { times: 3, more: 2000 };
/** Passes of any place that may change between two looks at how long it has been. */
const LOOK = 4096;
/** How long each file takes. */
const TIMES = 'times.json';

class RoomRunner {
  #files = new Map();
  #times;
  /** By source file and test file: how often it was tried, and how often it noticed. */
  #tried = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    const folder = `packages/core/src/${process.env.MUTATION_ROOM ?? 'scoring'}`;
    for (const name of readdirSync(folder, { recursive: true })) {
      if (name.endsWith('.mutation.cjs')) this.#files.set(name, testFile(join(folder, name)));
    }
  }

  /** All tests without a change, and how often each passes every place that may change. */
  async dryRun() {
    const tests = [];
    const perTest = {};
    const times = {};
    const counts = new Float64Array(MOST_CHANGES);
    const changes = {
      isChanged: () => false,
      passed: (...ids) => {
        for (const id of ids) counts[id] += 1;
      },
    };
    for (const file of this.#files.keys()) {
      const start = ownTime();
      let atLoad;
      counts.fill(0);
      for await (const one of this.#run(file, changes)) {
        tests.push(one);
        // What happens while the file is loaded is there for each of its tests, and each may notice a change in it.
        atLoad ??= counts.slice();
        perTest[one.id] = passedIn(counts);
        counts.set(atLoad);
      }
      times[file] = ownTime() - start;
    }
    writeFileSync(TIMES, JSON.stringify(times));
    return { status: 'complete', tests, mutantCoverage: { static: {}, perTest } };
  }

  async mutantRun({ activeMutant, testFilter }) {
    const tried = this.#triedOn(activeMutant.fileName);
    const files = this.#likeliestFirst(new Set(testFilter.map(fileOf)), tried);
    const active = Number(activeMutant.id);
    let passes = 0;
    let end = 0;
    let isEndless = false;
    const look = () => {
      isEndless ||= ownTime() > end;
      if (isEndless) throw new Error('It goes on and on.');
    };
    const isChanged = (id) => {
      // What goes on and on may never come back to the change itself, but does to other places that may change.
      if (passes > 0 && ++passes % LOOK === 0) look();
      if (id !== active) return false;
      passes ||= 1;
      if (isEndless) look();
      return true;
    };
    const changes = { isChanged, passed: () => undefined };
    let nrOfTests = 0;
    for (const file of files) {
      const own = tried.get(file);
      own.tried += 1;
      end = ownTime() + PATIENCE.times * this.#times[file] + PATIENCE.more;
      // All tests of the file: what one of them passed, another may have from a cache.
      for await (const one of this.#run(file, changes)) {
        nrOfTests += 1;
        if (isEndless || one.status === FAILED) own.noticed += 1;
        if (isEndless) return { status: 'timeout', reason: 'It goes on and on.' };
        if (one.status === FAILED) {
          const { id, failureMessage } = one;
          return { status: 'killed', killedBy: [id], failureMessage, nrOfTests };
        }
      }
    }
    return { status: 'survived', nrOfTests };
  }

  /** Loads a file and runs its tests, one after the other. */
  async *#run(file, changes) {
    let loaded;
    const load = () => {
      loaded = this.#files.get(file).load(changes);
    };
    yield await attempt(`${file}: loading`, load);
    if (!loaded) return;
    try {
      for (const { name, run } of loaded.tests) yield await attempt(`${file}: ${name}`, run);
    } finally {
      await loaded.close();
    }
  }

  #triedOn(source) {
    if (!this.#tried.has(source)) {
      const none = [...this.#files.keys()].map((file) => [file, { tried: 0, noticed: 0 }]);
      this.#tried.set(source, new Map(none));
    }
    return this.#tried.get(source);
  }

  /** What noticed most changes of the same source in the least time; at first what takes least. */
  #likeliestFirst(files, tried) {
    this.#times ??= JSON.parse(readFileSync(TIMES, 'utf8'));
    const worth = (file) => {
      const { tried: times, noticed } = tried.get(file);
      return (noticed + 1) / (times + 2) / this.#times[file];
    };
    return [...files].sort((a, b) => worth(b) - worth(a));
  }
}

async function attempt(id, run) {
  const start = performance.now();
  const result = { id, name: id, status: SUCCESS };
  try {
    await run();
  } catch (error) {
    Object.assign(result, { status: FAILED, failureMessage: String(error) });
  }
  return { ...result, timeSpentMs: performance.now() - start };
}

/** How often each place was passed, of those that were. A plain loop: there are many places, and many tests. */
function passedIn(counts) {
  const passed = {};
  for (let id = 0; id < counts.length; id += 1) if (counts[id] > 0) passed[id] = counts[id];
  return passed;
}

/** Milliseconds of work of this process. */
function ownTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function fileOf(id) {
  return id.slice(0, id.indexOf(': '));
}

/** What Stryker looks for in a plug-in. */
export const strykerPlugins = [
  {
    kind: 'TestRunner',
    name: 'room',
    factory: Object.assign(() => new RoomRunner(), { inject: [] }),
  },
];
