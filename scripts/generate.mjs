import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './bootstrap.mjs';

/**
 * Files that are made from others and yet committed: a change of the public surface then shows in
 * the diff. Each module says which file, and what must be in it; or gives several files as a list.
 */
export const GENERATED = [
  'result-schema',
  'custom-elements',
  'reference-tables',
  'instrument-docs',
  'readability',
  'synthetic-people',
  // Made with the one before.
  'example-people',
  'snippets',
];

/** What the files must hold, as `{ file, content }`. */
export async function generated(name) {
  const { file, content, files } = await import(`./generate/${name}.mjs`);
  return files ? files() : [{ file, content: await content() }];
}

export function onDisk(file) {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch {
    return undefined;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { build } = await import('./build.mjs');
  await build();
  const chosen = process.argv.slice(2);
  for (const name of GENERATED.filter((each) => chosen.length === 0 || chosen.includes(each))) {
    for (const { file, content } of await generated(name)) {
      writeFileSync(join(root, file), content);
      console.log(`wrote ${file}`);
    }
  }
}
