import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../bootstrap.mjs';
import { bundleScripts } from '../bundle/bundle-scripts.mjs';

export const promise = 'a second build has the same bytes as the first';

/** Builds once more in memory and compares with dist, source maps included. */
export async function check() {
  const differing = (await bundleScripts('generate'))
    .map((file) => ({ path: join(root, file.path), bytes: file.code ?? file.source }))
    .filter(({ path, bytes }) => !existsSync(path) || readFileSync(path, 'utf8') !== bytes)
    .map(({ path }) => path.slice(root.length));
  if (differing.length > 0) throw new Error(`Differs: ${differing.join(', ')}`);
}
