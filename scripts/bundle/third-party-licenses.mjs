import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const IN_PACKAGE = /^(.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+))[\\/]/;

/** The licence texts of every package of which at least one byte is in the bundles. */
export function thirdPartyLicenses(files) {
  const folders = new Set();
  for (const { modules = {} } of files)
    for (const [id, { renderedLength }] of Object.entries(modules))
      if (renderedLength > 0 && IN_PACKAGE.test(id)) folders.add(IN_PACKAGE.exec(id)[1]);
  const entries = [...folders].map(readLicense).sort((a, b) => (a.title < b.title ? -1 : 1));
  return [
    'The files beside this one contain code of these packages.',
    ...entries.map(({ title, text }) => `${title}\n\n${text}`),
  ].join(`\n\n${'-'.repeat(80)}\n\n`);
}

function readLicense(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
  if (!file) throw new Error(`${name} is bundled but has no licence file`);
  const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  return { title: `${name} ${version} (${license})`, text };
}
