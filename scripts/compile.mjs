import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './bootstrap.mjs';
import { filesUnder } from './files-under.mjs';

const PACKAGES = ['core', 'connectors', 'elements'];
const ENDINGS = ['.js', '.js.map', '.d.ts', '.d.ts.map'];

/** Compiles every package with `tsc -b`; true when there was no fault. */
export function compile() {
  for (const name of PACKAGES) tidy(name);
  return tsc('-b') === 0;
}

export function tsc(...args) {
  const bin = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  return spawnSync(process.execPath, [bin, ...args], { cwd: root, stdio: 'inherit' }).status;
}

/**
 * tsc keeps its notes outside dist and trusts them: it does not write a deleted file again, and it
 * leaves the output of a source that is gone, which would then be published.
 */
function tidy(name) {
  const folder = join(root, 'packages', name);
  const wanted = new Set(
    filesUnder(join(folder, 'src'))
      .filter((file) => file.endsWith('.ts') && !/\.test\.ts$|^testing\//.test(file))
      .flatMap((file) => ENDINGS.map((ending) => file.replace(/\.ts$/, ending))),
  );
  const present = filesUnder(join(folder, 'dist'));
  for (const file of present) if (!wanted.has(file)) rmSync(join(folder, 'dist', file));
  if (present.filter((file) => wanted.has(file)).length < wanted.size)
    rmSync(join(root, '.cache', 'types', `${name}.tsbuildinfo`), { force: true });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  process.exitCode = compile() ? 0 : 1;
