import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** Promises that no test of a single file can hold. Each module in gates/ says what it promises. */
const GATES = [
  'size',
  'determinism',
  'integrity',
  'script-output',
  'snippets',
  'generated-files',
  'forbidden-code',
  'lock-file',
  'licence',
  'versions',
  'side-effects',
  'publint',
  'package-types',
];

async function run(name) {
  const { promise, check } = await import(`./gates/${name}.mjs`);
  try {
    await check();
    console.log(`✔ ${name}: ${promise}`);
    return true;
  } catch (error) {
    console.error(`✖ ${name}: ${promise}\n  ${error.message.replaceAll('\n', '\n  ')}`);
    return false;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const chosen = process.argv.slice(2);
  const count = { passed: 0, failed: 0, skipped: 0 };
  for (const name of chosen.length > 0 ? chosen : GATES)
    count[(await run(name)) ? 'passed' : 'failed']++;
  if (process.env.COUNT_FILE) writeFileSync(process.env.COUNT_FILE, JSON.stringify(count));
  process.exitCode = count.failed > 0 ? 1 : 0;
}
