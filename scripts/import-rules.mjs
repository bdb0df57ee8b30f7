import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cruise } from 'dependency-cruiser';
import { root } from './bootstrap.mjs';

const PACKAGES = ['core', 'connectors', 'elements', 'script-tag'];

/** Every import below `folder`/packages that breaks a rule of .dependency-cruiser.cjs, in words. */
export async function brokenImportRules(folder = root) {
  const { forbidden, options } = createRequire(import.meta.url)('../.dependency-cruiser.cjs');
  const { enhancedResolveOptions, ...cruiseOptions } = options;
  const sources = PACKAGES.map((name) => `packages/${name}/src`);
  const { output } = await cruise(
    sources.filter((source) => existsSync(join(folder, source))),
    { ...cruiseOptions, baseDir: folder, validate: true, ruleSet: { forbidden } },
    enhancedResolveOptions,
  );
  return output.summary.violations.map(({ rule, from, to }) => `${from} → ${to}\n    ${rule.name}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const broken = await brokenImportRules();
  console.log(broken.length === 0 ? 'Every import keeps its direction.' : broken.join('\n'));
  process.exitCode = broken.length === 0 ? 0 : 1;
}
