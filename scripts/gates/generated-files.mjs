import { GENERATED, generated, onDisk } from '../generate.mjs';

export const promise =
  'the JSON Schema, the elements manifest, the tables of the README, the pages about instruments and plain Dutch and the people of the examples fit the source';

export async function check() {
  // Hashes have a gate of their own, which knows that they are of another build.
  for (const name of GENERATED.filter((each) => each !== 'snippets'))
    for (const { file, content } of await generated(name))
      if (onDisk(file) !== content) throw new Error(`${file} is stale: run npm run generate`);
}
