import { generated, onDisk } from '../generate.mjs';

export const promise =
  'the JSON Schema, the custom elements manifest and the tables of the README fit the source';

export async function check() {
  for (const name of ['result-schema', 'custom-elements', 'reference-tables']) {
    const { file, content } = await generated(name);
    if (onDisk(file) !== content) throw new Error(`${file} is stale: run npm run generate`);
  }
}
