import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { bootstrap, root } from './bootstrap.mjs';

/*
 * npm run verify [-- PART …]: what is too large or needs too much for every `npm test`: ten thousand organisations under
 * attack, the same bits in three engines, a PostgreSQL of its own. Half an hour at most.
 */
const PARTS = {
  attack: 'scripts/verify/attack.mjs',
  engines: 'scripts/verify/engines.mjs',
  postgresql: 'scripts/verify/postgresql.mjs',
};

bootstrap();
const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0) {
  console.error(`Usage: npm run verify -- ${Object.keys(PARTS).join('|')} …`);
  process.exit(2);
}

const run = (...args) =>
  spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status === 0;
let [passed, failed] = [0, 0];
for (const [name, script] of Object.entries(PARTS)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  console.log(`\n── ${name} ──`);
  const start = performance.now();
  const ok = run('--import', 'tsx', join(root, script));
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(`── ${name}: ${ok ? 'passed' : 'FAILED'} (${seconds} s)`);
  if (ok) passed += 1;
  else failed += 1;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
