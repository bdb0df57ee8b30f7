import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../bootstrap.mjs';

export const promise = 'importing a package or a class defines no tag and leaves no global';

const PACKAGES = ['core', 'connectors', 'elements'];

/**
 * Loads every published entry point in Node. Those that package.json does not list under
 * `sideEffects` may change nothing that others can see.
 */
export async function check() {
  // Lit puts stand-ins for HTMLElement and customElements into Node: those are not ours.
  await import('lit');
  const before = traces();
  for (const name of PACKAGES)
    for (const entry of pureEntries(name)) {
      await import(`@leerklimaat/${name}${entry.slice(1)}`);
      const left = traces().filter((trace) => !before.includes(trace));
      if (left.length > 0) throw new Error(`${name} ${entry} leaves ${left.join(', ')}`);
    }
}

function pureEntries(name) {
  const manifest = readFileSync(join(root, 'packages', name, 'package.json'), 'utf8');
  const { exports, sideEffects } = JSON.parse(manifest);
  return Object.entries(exports)
    .filter(([, target]) => target.default && !(sideEffects || []).includes(target.default))
    .map(([entry]) => entry);
}

function traces() {
  const tags = ['leerklimaat-survey', 'leerleider-checklist', 'leervoorkeur-profile'];
  const defined = tags.filter((tag) => globalThis.customElements?.get(tag));
  return [...Object.getOwnPropertyNames(globalThis), ...defined.map((tag) => `<${tag}>`)];
}
