import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packages = fileURLToPath(new URL('../../packages/', import.meta.url));
const SCOPE = /^@leerklimaat\/([^/]+)(\/.+)?$/;

/**
 * Finds our own modules as TypeScript source instead of compiled output: bundles then carry source
 * maps that lead to the real source. The exports map of each package stays the one list of entry
 * points; what it does not export cannot be bundled either.
 */
export function workspaceSources() {
  return {
    name: 'workspace-sources',
    resolveId(specifier, importer) {
      const own = SCOPE.exec(specifier);
      if (own) return sourceOfExport(own[1], `.${own[2] ?? ''}`, specifier);
      if (importer?.startsWith(packages) && specifier.startsWith('.')) {
        const source = join(dirname(importer), specifier).replace(/\.js$/, '.ts');
        return existsSync(source) ? source : null;
      }
      return null;
    },
  };
}

function sourceOfExport(name, subpath, specifier) {
  const folder = join(packages, name);
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const built = exportTarget(exports ?? {}, subpath);
  if (!built) throw new Error(`${specifier} is not in the exports map of packages/${name}`);
  return join(folder, built.replace(/^\.\/dist\//, 'src/').replace(/\.js$/, '.ts'));
}

/** What Node would load: the entry itself, or the most precise of the patterns that fit. */
export function exportTarget(exports, subpath) {
  if (Object.hasOwn(exports, subpath)) return exports[subpath].default;
  const [found] = Object.keys(exports)
    .filter((key) => key.includes('*'))
    .map((key) => [key, ...key.split('*')])
    .filter(([, start, end]) => subpath.startsWith(start) && subpath.endsWith(end))
    .filter(([, start, end]) => subpath.length > start.length + end.length)
    .sort(([a, startA], [b, startB]) => startB.length - startA.length || b.length - a.length);
  if (!found) return undefined;
  const [key, start, end] = found;
  return exports[key].default.replaceAll('*', subpath.slice(start.length, -end.length));
}
