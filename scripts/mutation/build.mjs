import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/*
 * Bundles the test files of a room, each into one script beside it that test-file.mjs loads; not the one that takes minutes
 * (PostgreSQL).
 */
const folder = `packages/core/src/${process.env.MUTATION_ROOM ?? 'scoring'}`;
const files = readdirSync(folder, { recursive: true })
  .filter((file) => file.endsWith('.test.ts') && !file.endsWith('-in-postgresql.test.ts'))
  .map((file) => join(folder, file));

/** What Stryker puts in front of a file: how it asks which change is in force and notes which were passed. */
const HELPERS = /\/\/ @ts-nocheck\nfunction stryNS_[\s\S]+?\nfunction stryMutAct_[\s\S]+?\n\}\n/;
const CALL = /\bstry(MutAct|Cov)_\w+\(((?:"\d+"(?:, )?)+)\)/g;

/**
 * Distributions and made-up people take most of the time of a group report, and nothing in `group` changes them: what they
 * gave is asked of the runner, which remembers it from one change to the next.
 */
const REMEMBERED = /\/(statistics\/[a-z-]+-distribution|testing\/synthetic-organisation)\.ts$/;

function remembered(text) {
  const names = [];
  const inside = text.replace(/^export function(\*?) (\w+)\(/gm, (_, star, name) => {
    names.push({
      name,
      compute: star ? `(...given) => [...${name}Anew(...given)]` : `${name}Anew`,
    });
    return `function${star} ${name}Anew(`;
  });
  const given = names.map(
    ({ name, compute }) => `export const ${name} = remembered('${name}', ${compute});`,
  );
  return [inside, ...given].join('\n');
}

/** The same with what the runner gives, by number: the change of a long computation then takes a tenth of the time. */
const quickly = {
  name: 'quickly',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8').replace(HELPERS, '');
      const contents = text.replace(
        CALL,
        (_, what, ids) => `${what === 'Cov' ? 'passed' : 'isChanged'}(${ids.replaceAll('"', '')})`,
      );
      if (contents.includes('stryMutAct')) throw new Error(`${path} is not written as expected.`);
      const isKnown = folder.endsWith('/group') && REMEMBERED.test(path);
      return { contents: isKnown ? remembered(contents) : contents, loader: 'ts' };
    });
  },
};

await build({
  entryPoints: files,
  outdir: '.',
  outbase: '.',
  outExtension: { '.js': '.mutation.cjs' },
  entryNames: '[dir]/[name]',
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  // What test-file.mjs gives, and databases, which find their own files.
  external: ['fast-check', '@duckdb/*', '@electric-sql/*'],
  define: { 'import.meta.url': 'testFileUrl' },
  plugins: [quickly],
  logLevel: 'warning',
});
