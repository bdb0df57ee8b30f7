import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm, root } from '../bootstrap.mjs';

export const promise = 'package-lock.json is whole and names no host';

export function check() {
  const hosts = hostsIn(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  if (hosts.length > 0) throw new Error(`names ${hosts.join(', ')}`);
  const { status, stdout, stderr } = npm(['ci', '--dry-run', '--offline'], { encoding: 'utf8' });
  const said = `${stdout}${stderr}`;
  if (status !== 0 || /\bMissing\b/.test(said)) throw new Error(said.trim());
}

/** Where a package comes from belongs to the machine that installs it. */
export function hostsIn(lock) {
  const resolved = Object.values(JSON.parse(lock).packages).map((entry) => entry.resolved ?? '');
  return resolved.filter((address) => address.includes('://'));
}
