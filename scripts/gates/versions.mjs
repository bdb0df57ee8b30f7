import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../bootstrap.mjs';

export const promise = 'all packages, and what the elements say of themselves, have one version';

export function check() {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const name of ['core', 'elements', 'connectors', 'script-tag']) {
    const faults = versionFaults(
      readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'),
      version,
    );
    if (faults.length > 0) throw new Error(`packages/${name}: ${faults.join(', ')}`);
  }
  const said = readFileSync(join(root, 'packages/elements/src/version.ts'), 'utf8');
  if (!said.includes(`'${version}'`)) throw new Error(`elements/src/version.ts is not ${version}`);
}

export function versionFaults(manifest, version) {
  const { version: own, dependencies = {} } = JSON.parse(manifest);
  const named = { version: own, ...dependencies };
  return Object.entries(named)
    .filter(([name, value]) => /^(version$|@leerklimaat\/)/.test(name) && value !== version)
    .map(([name, value]) => `${name} is ${value}, not ${version}`);
}
