import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './bootstrap.mjs';
import { filesUnder } from './files-under.mjs';

/** What `npm test` runs, in this order. Each part returns { passed, failed, skipped }. */
export const PARTS = [
  { name: 'types', run: () => gate('scripts/types.mjs') },
  { name: 'lint', run: () => gate(bin('oxlint'), '--type-aware', '.') },
  { name: 'format', run: () => gate(bin('prettier'), '--check', '.') },
  { name: 'imports', run: () => gate('scripts/import-rules.mjs') },
  { name: 'build', run: () => gate('scripts/bundle.mjs') },
  { name: 'node', needs: ['types'], run: () => nodeTests(nodeTestFiles()) },
  {
    name: 'reference',
    run: () => counted(['scripts/reference.mjs', 'packages/core/test-data/psychometrics']),
  },
  { name: 'elements', needs: ['types'], browser: true, run: elementTests },
  {
    name: 'built',
    needs: ['types', 'build'],
    browser: true,
    run: () => nodeTests(builtTestFiles()),
  },
  { name: 'gates', needs: ['types', 'build'], run: () => counted(['scripts/gates.mjs']) },
];

const FAILED = { passed: 0, failed: 1, skipped: 0 };

function bin(name) {
  const folder = join(root, 'node_modules', name);
  const { bin: entry } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof entry === 'string' ? entry : entry[name]);
}

function run(args, env = {}) {
  const options = { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } };
  return spawnSync(process.execPath, args, options).status === 0;
}

/** Passes or fails as a whole. */
function gate(...args) {
  return run(args) ? { ...FAILED, passed: 1, failed: 0 } : FAILED;
}

/** Runs something that writes its own count to COUNT_FILE; a bad exit is never counted as none. */
function counted(args) {
  const file = join(root, '.cache', `count-${process.pid}.json`);
  mkdirSync(join(root, '.cache'), { recursive: true });
  rmSync(file, { force: true });
  const ok = run(
    args.map((arg) => (arg === '$COUNT_FILE' ? file : arg)),
    { COUNT_FILE: file },
  );
  if (!existsSync(file)) return FAILED;
  const count = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(file);
  const nothing = count.passed + count.failed + count.skipped === 0;
  return count.failed === 0 && (!ok || nothing) ? { ...count, failed: 1 } : count;
}

function nodeTests(files) {
  if (files.length === 0) {
    console.error('There is no test file.');
    return FAILED;
  }
  const reporters = [
    ['spec', 'stdout'],
    ['./scripts/node-count-reporter.mjs', '$COUNT_FILE'],
  ].flatMap(([name, to]) => [`--test-reporter=${name}`, '--test-reporter-destination', to]);
  return counted(['--import', 'tsx', '--test', '--test-concurrency=2', ...reporters, ...files]);
}

function elementTests() {
  return counted([join(root, 'node_modules', '@web', 'test-runner', 'dist', 'bin.js')]);
}

function nodeTestFiles() {
  return [
    ...['core', 'connectors', 'script-tag'].flatMap((name) => testsIn(`packages/${name}/src`)),
    ...testsIn('scripts'),
    ...testsIn('bench/browser/report'),
  ];
}

function builtTestFiles() {
  return testsIn('packages/script-tag/test');
}

function testsIn(folder) {
  return filesUnder(join(root, folder))
    .filter((file) => /\.test\.(ts|mjs)$/.test(file))
    .map((file) => `${folder}/${file}`);
}
