/*
 * npm run bench:browser -- [--only a,b] [--rounds n] … (see README.md)
 * Installs what this benchmark alone needs, in its own folder, and runs it.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm } from '../../scripts/bootstrap.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const stamp = join(here, 'node_modules', '.installed-lock');

function install() {
  const lock = readFileSync(join(here, 'package-lock.json'));
  const hash = createHash('sha256').update(lock).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  console.error('Installing the contenders (npm ci in bench/browser) …');
  const { status } = npm(['ci'], { cwd: here, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('The installation failed: see the lines above.');
  writeFileSync(stamp, hash);
}

install();
// Only now: these import what was just installed.
const { readOptions } = await import('./options.mjs');
const { run } = await import('./run.mjs');
try {
  await run(readOptions(process.argv.slice(2)));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
