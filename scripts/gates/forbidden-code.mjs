import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { root } from '../bootstrap.mjs';
import { filesUnder } from '../files-under.mjs';

export const promise = 'no source writes HTML from strings, runs text as code or sets inline style';

/** Injection, or a strict Content-Security-Policy that stops the widget. */
const FORBIDDEN = [
  /\b(inner|outer)HTML\b/,
  /\binsertAdjacentHTML\b/,
  /\bsetHTMLUnsafe\b/,
  /\bcreateContextualFragment\b/,
  /\bunsafe(HTML|SVG|Static|MathML)\b/,
  /\beval\s*\(/,
  /\bnew\s+Function\b/,
  /\bdocument\s*\.\s*write(ln)?\b/,
  /\bstyleMap\b/,
  /\sstyle\s*=\s*["'$]/,
  /setAttribute\(\s*["'`]style/,
];

export function check() {
  const faults = filesUnder(join(root, 'packages'))
    .filter((file) => /^[\w-]+\/src\/.*\.ts$/.test(file) && !/\.test\.ts$|\/testing\//.test(file))
    .flatMap((file) =>
      forbiddenIn(readFileSync(join(root, 'packages', file), 'utf8')).map(
        (found) => `packages/${file}: ${found}`,
      ),
    );
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

/** What is forbidden in this source; comments may speak of it. */
export function forbiddenIn(source) {
  const { code } = transformSync(source, {
    loader: 'ts',
    legalComments: 'none',
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
  });
  return FORBIDDEN.map((pattern) => pattern.exec(code)?.[0].trim()).filter(Boolean);
}
