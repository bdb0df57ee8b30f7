import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../bootstrap.mjs';
import { filesUnder } from '../files-under.mjs';

export const promise =
  'importing a package or a class defines no tag and leaves no global; what registers says so';

const PACKAGES = ['core', 'connectors', 'elements'];

/**
 * Loads every published entry point in Node. Those that package.json does not list under
 * `sideEffects` may change nothing that others can see, and those that it lists must.
 */
export async function check() {
  // Lit puts stand-ins for HTMLElement and customElements into Node: those are not ours.
  await import('lit');
  const entries = PACKAGES.flatMap((name) =>
    entriesOf(name).map(({ entry, file }) => {
      const acts = sideEffectsOf(name).includes(file);
      return { specifier: `@leerklimaat/${name}${entry.slice(1)}`, acts };
    }),
  );
  const listed = PACKAGES.flatMap(sideEffectsOf).length;
  const acting = entries.filter(({ acts }) => acts).length;
  if (acting < listed) throw new Error(`${listed - acting} files under sideEffects are no entry`);
  // First those that leave nothing: what the others leave would hide theirs.
  for (const { specifier, acts } of entries.sort((a, b) => a.acts - b.acts)) {
    const before = traces();
    await import(specifier);
    const left = traces().filter((trace) => !before.includes(trace));
    if (!acts && left.length > 0) throw new Error(`${specifier} leaves ${left.join(', ')}`);
    if (acts && left.length === 0) throw new Error(`${specifier} has no side effect`);
  }
}

/** The entry points by what they load; a pattern stands for every file that fits it. */
function entriesOf(name) {
  const folder = join(root, 'packages', name);
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = filesUnder(join(folder, 'dist')).map((file) => `./dist/${file}`);
  return files
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) => {
      const entry = entryFor(exports, file);
      return entry ? [{ entry, file }] : [];
    });
}

export function entryFor(exports, file) {
  for (const [entry, { default: target }] of Object.entries(exports)) {
    if (target === file) return entry;
    if (!target?.includes('*')) continue;
    // The same name at every star, as Node puts it there.
    const [first, ...others] = target.split('*').map(escaped);
    const found = new RegExp(`^${first}([^/]+)${others.join('\\1')}$`).exec(file);
    if (found) return entry.replace('*', found[1]);
  }
  return undefined;
}

const escaped = (text) => text.replace(/[.\\]/g, '\\$&');

function sideEffectsOf(name) {
  const manifest = readFileSync(join(root, 'packages', name, 'package.json'), 'utf8');
  return JSON.parse(manifest).sideEffects || [];
}

function traces() {
  const tags = [
    'leerklimaat-survey',
    'leerleider-checklist',
    'leervoorkeur-profile',
    'leerteam-report',
  ];
  const defined = tags.filter((tag) => globalThis.customElements?.get(tag));
  const named = Reflect.ownKeys(globalThis).map(String);
  return [...named, ...registered(), ...defined.map((tag) => `<${tag}>`)];
}

function registered() {
  return [...(globalThis[Symbol.for('leerklimaat.extras')]?.extras.keys() ?? [])];
}
