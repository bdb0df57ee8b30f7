import { fileURLToPath } from 'node:url';

const tags = fileURLToPath(new URL('../../packages/script-tag/src/lit-tags.ts', import.meta.url));

/** What brings in the part of Lit that draws. */
const LIT = /^lit(\/html\.js)?$|^lit-html(\/lit-html\.js)?$|^(\.\.?\/)+lit-html\.js$/;

/** Puts our own two tags in the place of Lit: see lit-tags.ts. Who asks for more of Lit fails the build. */
export function litTags() {
  return {
    name: 'lit-tags',
    resolveId: (specifier) => (LIT.test(specifier) ? tags : null),
  };
}
