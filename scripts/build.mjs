import { pathToFileURL } from 'node:url';
import { bundle } from './bundle.mjs';
import { compile } from './compile.mjs';

/** Packages for npm into packages/X/dist, files for a script tag into dist. */
export async function build() {
  if (!compile()) throw new Error('The types do not hold: see the lines above.');
  await bundle();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await build();
