import { writeFileSync } from 'node:fs';
import { bootstrap } from './bootstrap.mjs';

/*
 * npm run reference -- FOLDER: every case of a folder of reference vectors, in the format that the README of
 * packages/core/test-data/psychometrics describes, against the core. Prints what fails, then one count.
 */
bootstrap();
// Only now: tsx is something that the bootstrap installs. It reads the core from its source.
const { register } = await import('tsx/esm/api');
register();
const { runFolder } = await import('./reference/run-folder.mjs');

const [folder, ...rest] = process.argv.slice(2);
if (!folder || rest.length > 0) {
  console.error('Usage: npm run reference -- FOLDER');
  process.exit(2);
}

const { cases, tables } = await runFolder(folder);
for (const { name, problems } of [...cases, ...tables].filter(hasFailed)) {
  console.log(`✗ ${name}`);
  for (const problem of problems) console.log(`    ${problem}`);
}
console.log(
  `${cases.length - count(cases)} of ${cases.length} cases passed, ${count(cases)} failed` +
    (tables.length > 0 ? `; ${tables.length - count(tables)} of ${tables.length} tables too` : ''),
);
const failed = count(cases) + count(tables);
// A folder without any case is not one that passed.
process.exitCode = failed > 0 || cases.length === 0 ? 1 : 0;
if (process.env.COUNT_FILE) {
  const passed = cases.length + tables.length - failed;
  writeFileSync(process.env.COUNT_FILE, JSON.stringify({ passed, failed, skipped: 0 }));
}

function hasFailed({ problems }) {
  return problems.length > 0;
}

function count(checks) {
  return checks.filter(hasFailed).length;
}
