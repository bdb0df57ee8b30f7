import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';

/** The name of the language that `bringPseudoLanguage` puts on a page, and of its file. */
export const PSEUDO = { language: 'qps', file: 'lang/qps.js' } as const;

const path = (from: string): string => fileURLToPath(new URL(from, import.meta.url));

/** A language of which all sentences are two fifths longer than the Dutch, in a file as others are. */
export async function bringPseudoLanguage(page: Page): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [path('fixtures/pseudo-language.ts')],
    alias: { '@leerklimaat/core': path('../../core/src/index.ts') },
    bundle: true,
    format: 'iife',
    write: false,
  });
  await page.route(`**/${PSEUDO.file}`, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: outputFiles[0]?.text ?? '' }),
  );
}
