import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './bootstrap.mjs';
import { bundleScripts } from './bundle/bundle-scripts.mjs';
import { integrityTable } from './bundle/integrity.mjs';
import { thirdPartyLicenses } from './bundle/third-party-licenses.mjs';

const dist = join(root, 'dist');

/** Writes dist: the script-tag files, their integrity table and the licences of what they carry. */
export async function bundle() {
  rmSync(dist, { recursive: true, force: true });
  const files = await bundleScripts();
  writeFileSync(join(dist, 'THIRD-PARTY-LICENSES.txt'), `${thirdPartyLicenses(files)}\n`);
  writeFileSync(join(dist, 'sri.json'), `${JSON.stringify(integrityTable(dist), null, 2)}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await bundle();
