/*
 * Of one room of the core, named by MUTATION_ROOM; see scripts/mutation.mjs. Its own tests must notice the changes, not
 * those of a room that uses it: a fault is then found where it is, and in a fraction of the time.
 */
const room = process.env.MUTATION_ROOM ?? 'scoring';
const src = `packages/core/src/${room}`;
const report = `.cache/mutation/${room}`;

export default {
  mutate: [`${src}/**/*.ts`, `!${src}/**/*.test.ts`],
  // Only what the core's tests need goes into the copy that is changed.
  ignorePatterns: [
    '**',
    '!packages/core/{src,test-data}/**',
    '!packages/core/package.json',
    '!scripts/mutation/**',
    '!package.json',
    '!tsconfig.base.json',
  ],
  // Each test file becomes one script of plain JavaScript, because it is loaded for every change that it may notice.
  buildCommand: 'node scripts/mutation/build.mjs',
  testRunner: 'room',
  plugins: ['./scripts/mutation/runner.mjs'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 15_000,
  tempDirName: '.cache/mutation/sandbox',
  cleanTempDir: 'always',
  reporters: ['html', 'json', 'progress-append-only'],
  htmlReporter: { fileName: `${report}.html` },
  jsonReporter: { fileName: `${report}.json` },
  logLevel: 'error',
  thresholds: { high: 95, low: 90, break: null },
};
