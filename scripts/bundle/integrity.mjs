import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { policyName } from '../../rollup.config.mjs';
import { filesUnder } from '../files-under.mjs';

/** What `integrity="…"` must say for exactly these bytes. */
export const integrity = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** The content of sri.json: every script under `folder` as it lies on disk, by its path there. */
export function integrityTable(folder) {
  const scripts = filesUnder(folder).filter((name) => name.endsWith('.js'));
  return Object.fromEntries(
    scripts.map((name) => {
      const bytes = readFileSync(join(folder, name));
      return [name, { integrity: integrity(bytes), ...policyOf(name), bytes: bytes.length }];
    }),
  );
}

/** Only a file that draws asks for a policy; what it is given to draw by the files in folders, is under its own. */
function policyOf(name) {
  const draws = !name.includes('/');
  return draws ? { trustedTypesPolicy: policyName(name.replace(/(\.iife)?\.js$/, '')) } : {};
}
