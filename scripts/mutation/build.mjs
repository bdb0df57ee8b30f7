import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/*
 * Bundles the test files of a room, each into one file beside it, without what would find faults by luck (property tests)
 * or take minutes (the attacker, PostgreSQL).
 */
const folder = `packages/core/src/${process.env.MUTATION_ROOM ?? 'scoring'}`;
const files = readdirSync(folder, { recursive: true })
  .filter((file) => file.endsWith('.test.ts') && !file.endsWith('-in-postgresql.test.ts'))
  .map((file) => join(folder, file))
  .filter((file) => !readFileSync(file, 'utf8').includes('/testing/attacker/'));

/** `fc.assert` that tries nothing. */
const withoutProperties = {
  name: 'without properties',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^fast-check$/ }, ({ pluginData }) =>
      pluginData === 'real' ? null : { path: 'fast-check', namespace: 'without-properties' },
    );
    onLoad({ filter: /.*/, namespace: 'without-properties' }, () => ({
      contents:
        "import fc from 'fast-check-itself'; export default { ...fc, assert: () => undefined };",
      resolveDir: process.cwd(),
    }));
    onResolve({ filter: /^fast-check-itself$/ }, ({ resolveDir }) => ({
      path: import.meta.resolve('fast-check', `file://${resolveDir}/`),
      external: true,
    }));
  },
};

await build({
  entryPoints: files,
  outdir: '.',
  outbase: '.',
  outExtension: { '.js': '.mutation.mjs' },
  entryNames: '[dir]/[name]',
  bundle: true,
  packages: 'bundle',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  // Databases find their own files; they are as they are.
  external: ['@duckdb/*', '@electric-sql/*'],
  plugins: [withoutProperties],
  logLevel: 'warning',
});
