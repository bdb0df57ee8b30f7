import { dirname, join } from 'node:path';
import { rollup } from 'rollup';
import configs from '../../rollup.config.mjs';

/**
 * Bundles every script-tag file. `emit` is 'write' for dist, or 'generate' to look at the bytes
 * without touching the disk. Returns rollup's output files, each with its path from the root.
 */
export async function bundleScripts(emit = 'write') {
  const files = [];
  for (const { output, ...input } of configs) {
    const bundle = await rollup(input);
    for (const options of output) {
      const made = (await bundle[emit](options)).output;
      for (const file of made)
        files.push({ ...file, path: join(dirname(options.file), file.fileName) });
    }
    await bundle.close();
  }
  files.forEach(mustStandAlone);
  return files;
}

/** A second file would escape the integrity hash of the first; an export has nobody to use it. */
export function mustStandAlone({ fileName, imports = [], dynamicImports = [], exports = [] }) {
  const loose = [...imports, ...dynamicImports, ...exports];
  if (loose.length > 0) throw new Error(`${fileName} does not stand alone: ${loose.join(', ')}`);
}
