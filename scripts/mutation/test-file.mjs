import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script, constants } from 'node:vm';
import { rememberingDuckdb } from './remembering-duckdb.mjs';

/**
 * A bundled test file (see build.mjs) that is loaded anew for every change, in this process: compiled once, and without a
 * process to start.
 *
 * @param {string} file
 */
export function testFile(file) {
  const path = resolve(file);
  const require = createRequire(path);
  const code = readFileSync(path, 'utf8');
  const duckdb = rememberingDuckdb(() => require('@duckdb/node-api'));
  const given = [
    'require',
    'module',
    'exports',
    'testFileUrl',
    'isChanged',
    'passed',
    'remembered',
  ];
  const script = new Script(`(function (${given}) {${code}\n})`, {
    filename: path,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  return { load };

  /**
   * Runs all that is outside of tests. Gives the tests, each with a name that no other has, and how to end.
   *
   * @param {{ isChanged: (id: number) => boolean, passed: (...ids: number[]) => void }} changes
   */
  function load({ isChanged, passed }) {
    const { tests, nodeTest, close } = collector();
    const own = { 'node:test': nodeTest, 'fast-check': NO_PROPERTIES, '@duckdb/node-api': duckdb };
    const module = { exports: {} };
    script.runInThisContext()(
      (name) => own[name] ?? require(name),
      module,
      module.exports,
      pathToFileURL(path).href,
      isChanged,
      passed,
      remembered,
    );
    const names = new Map();
    const named = tests.map(({ name, run }) => {
      const times = (names.get(name) ?? 0) + 1;
      names.set(name, times);
      return { name: times === 1 ? name : `${name} (${times})`, run };
    });
    return { tests: named, close };
  }
}

/** What numbers gave, by the name of the function: see build.mjs. */
const gave = new Map();

/** A function of plain data that works out each answer once, for all files and changes. */
function remembered(name, compute) {
  if (!gave.has(name)) gave.set(name, new Map());
  const known = gave.get(name);
  return (...given) => {
    const key = given.map((one) => (one === Object(one) ? JSON.stringify(one) : one)).join();
    let answer = known.get(key);
    if (answer === undefined) known.set(key, (answer = compute(...given)));
    return answer;
  };
}

/** As much of node:test as the tests of the core use. `before` runs once, when the first test of its suite does. */
function collector() {
  const tests = [];
  const afters = [];
  let suite = { path: [], prepare: () => Promise.resolve() };

  function describe(title, body) {
    const parent = suite;
    suite = { path: [...parent.path, title], prepare: parent.prepare };
    body();
    suite = parent;
  }

  function test(title, ...rest) {
    const within = suite;
    const body = rest.at(-1);
    const run = async () => {
      await within.prepare();
      await body({ diagnostic: () => undefined });
    };
    tests.push({ name: [...within.path, title].join(' › '), run });
  }

  function before(hook) {
    const earlier = suite.prepare;
    let prepared;
    suite.prepare = () => (prepared ??= earlier().then(hook));
  }

  // Of a suite of which nothing ran there is nothing to end.
  const after = (hook) => before(() => afters.push(hook));

  async function close() {
    for (const hook of afters.toReversed()) await hook();
  }

  return { tests, close, nodeTest: { test, it: test, describe, suite: describe, before, after } };
}

/** In the place of fast-check: properties that try nothing, for they would find a change by luck. */
const NO_PROPERTIES = new Proxy(() => undefined, {
  get: (_, name) => {
    if (name === 'sample') throw new Error('Values by chance are not for a mutation run.');
    return name === '__esModule' ? undefined : NO_PROPERTIES;
  },
  apply: () => NO_PROPERTIES,
});
