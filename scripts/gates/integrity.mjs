import { deepStrictEqual } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../bootstrap.mjs';
import { integrityTable } from '../bundle/integrity.mjs';

export const promise = 'sri.json says of every script what lies in dist';

export function check(dist = join(root, 'dist')) {
  deepStrictEqual(JSON.parse(readFileSync(join(dist, 'sri.json'), 'utf8')), integrityTable(dist));
}
