import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { policyName } from '../../rollup.config.mjs';

/** What `integrity="…"` must say for exactly these bytes. */
export const integrity = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** The content of sri.json: every script in `folder` as it lies on disk, by name. */
export function integrityTable(folder) {
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  return Object.fromEntries(
    scripts.sort().map((name) => {
      const bytes = readFileSync(join(folder, name));
      return [
        name,
        {
          integrity: integrity(bytes),
          trustedTypesPolicy: policyName(name.replace(/(\.iife)?\.js$/, '')),
          bytes: bytes.length,
        },
      ];
    }),
  );
}
