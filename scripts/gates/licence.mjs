import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../bootstrap.mjs';

export const promise = 'every published package carries the licence, every bundle those of others';

export function check() {
  const licence = readFileSync(join(root, 'LICENSE'), 'utf8');
  for (const name of ['core', 'elements', 'connectors'])
    if (readFileSync(join(root, 'packages', name, 'LICENSE'), 'utf8') !== licence)
      throw new Error(`packages/${name}/LICENSE differs from LICENSE`);
  if (!/^lit-html \S+ \(/m.test(readFileSync(join(root, 'dist/THIRD-PARTY-LICENSES.txt'), 'utf8')))
    throw new Error('dist/THIRD-PARTY-LICENSES.txt does not name lit-html');
}
