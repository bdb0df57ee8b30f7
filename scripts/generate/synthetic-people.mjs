import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';
import { root } from '../bootstrap.mjs';

const SOURCE = 'packages/core/src/testing/synthetic-organisation.ts';

export const file = 'examples/demo/synthetic-organisation.js';

/**
 * The generator of the core's tests as plain JavaScript for the examples: it is no part of a package. What it takes from
 * the core it takes from the package.
 */
export async function content() {
  const source = readFileSync(join(root, SOURCE), 'utf8');
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  const names = [];
  const body = outputText.replaceAll(/^import \{ (.+) \} from '.+';\n/gm, (_, found) => {
    names.push(...found.split(', '));
    return '';
  });
  const text = `// Made from ${SOURCE} by npm run generate.
import { ${names.join(', ')} } from '@leerklimaat/core';

${body}`;
  return format(text, { ...(await resolveConfig(join(root, file))), parser: 'babel' });
}
