import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { root } from '../bootstrap.mjs';

export const promise = 'publint finds nothing in the published packages';

export async function check() {
  for (const name of ['core', 'elements', 'connectors']) {
    const pkgDir = join(root, 'packages', name);
    const { messages, pkg } = await publint({ pkgDir, strict: true });
    if (messages.length > 0)
      throw new Error(
        messages.map((message) => `${name}: ${formatMessage(message, pkg)}`).join('\n'),
      );
  }
}
