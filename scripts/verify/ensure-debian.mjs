import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The path of a program; on Debian, as root, its package is installed when there is none.
 *
 * @param {string} program
 * @param {string} debianPackage
 * @param {() => readonly string[]} [folders] where to look besides PATH
 */
export function ensureDebian(program, debianPackage, folders = () => []) {
  const find = () =>
    [...(process.env.PATH ?? '').split(delimiter), ...folders()]
      .filter(Boolean)
      .map((folder) => join(folder, program))
      .find((path) => existsSync(path));
  const found = find() ?? (install(debianPackage) ? find() : undefined);
  if (found) return found;
  throw new Error(`${program} is not here: install it (Debian: apt-get install ${debianPackage}).`);
}

function install(debianPackage) {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  if (!/^ID=debian$/m.test(release) || process.getuid?.() !== 0) return false;
  console.log(`Installing ${debianPackage} with apt-get …`);
  const apt = (...args) =>
    spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  return apt('update') && apt('install', '-y', '--no-install-recommends', debianPackage);
}
