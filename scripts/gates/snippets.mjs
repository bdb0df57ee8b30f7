import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../bootstrap.mjs';
import { content, file } from '../generate/snippets.mjs';

export const promise = "the README's script tags carry the hashes of the built files";

export async function check() {
  if (readFileSync(join(root, file), 'utf8') !== (await content()))
    throw new Error(`${file} is stale: run npm run generate`);
}
