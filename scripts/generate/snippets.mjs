import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../bootstrap.mjs';

export const file = 'README.md';

/** The README with the hashes of the files as they were built last. */
export async function content() {
  const table = JSON.parse(readFileSync(join(root, 'dist/sri.json'), 'utf8'));
  return withIntegrity(readFileSync(join(root, file), 'utf8'), table);
}

const SCRIPT_TAG = /<script\b[^>]*?\bsrc="[^"]*?((?:(?:modules|lang)\/)?[\w.-]+\.js)"[^>]*>/g;

/** Sets `integrity` in every script tag that loads one of our files; at least one tag must. */
export function withIntegrity(text, table) {
  let found = 0;
  const result = text.replace(SCRIPT_TAG, (tag, name) => {
    if (!Object.hasOwn(table, name)) return tag;
    found++;
    if (!/\bintegrity="/.test(tag)) throw new Error(`no integrity attribute: ${tag}`);
    return tag.replace(/\bintegrity="[^"]*"/, `integrity="${table[name].integrity}"`);
  });
  if (found === 0) throw new Error('no script tag for one of the built files');
  return result;
}
