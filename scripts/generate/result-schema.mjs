import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { root } from '../bootstrap.mjs';

export const file = 'packages/core/result.schema.json';

/** The JSON Schema of a result, for readers that do not run JavaScript. */
export async function content() {
  const built = pathToFileURL(join(root, 'packages/core/dist/index.js'));
  const { resultSchema } = await import(built);
  return `${JSON.stringify(resultSchema, null, 2)}\n`;
}
