import { generated, onDisk } from '../generate.mjs';

export const promise = 'the JSON Schema and the custom elements manifest fit the source';

export async function check() {
  for (const name of ['result-schema', 'custom-elements']) {
    const { file, content } = await generated(name);
    if (onDisk(file) !== content) throw new Error(`${file} is stale: run npm run generate`);
  }
}
