import { join } from 'node:path';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { root } from '../bootstrap.mjs';

const CONFIG = 'scripts/generate/custom-elements-manifest.config.mjs';

export const file = 'packages/elements/custom-elements.json';

/** The manifest that editors and documentation read: tags, attributes, events, slots, parts. */
export async function content() {
  const manifest = await cli({
    argv: ['analyze', '--quiet', '--config', join('..', '..', CONFIG)],
    cwd: join(root, 'packages/elements'),
    noWrite: true,
  });
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
