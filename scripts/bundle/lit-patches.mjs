import { fileURLToPath } from 'node:url';

const litPolicy = fileURLToPath(
  new URL('../../packages/script-tag/src/lit-policy.ts', import.meta.url),
);

/** Lit keeps a list of its versions on window; a guest in somebody's page leaves nothing there. */
const versionList = (name) => ({
  pattern: new RegExp(`\\(\\w+\\.${name}\\?\\?=\\[\\]\\)\\.push\\("[\\d.]+"\\)`, 'g'),
  replacement: '0',
});

/**
 * A second `createPolicy("lit-html")` on a page throws, so each of our files asks for a name of its
 * own, and survives a refusal: see lit-policy.ts.
 */
const policy = {
  pattern: /\w+\?\w+\.createPolicy\("lit-html",\{createHTML:(\w+)=>\1\}\):void 0/g,
  replacement: 'litPolicy',
  imports: `import { litPolicy } from ${JSON.stringify(litPolicy)};`,
};

/** A registry on window and a `Symbol.metadata`, both for decorators only; we write none. */
const decoratorRegistry = {
  pattern: /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap/g,
  replacement: '0',
};
const decoratorLookup = { pattern: /this\[Symbol\.metadata\]/g, replacement: 'null' };

const LIT_HTML = /\/lit-html\/lit-html\.js$/;
const LIT_ELEMENT = /\/lit-element\/lit-element\.js$/;
const REACTIVE_ELEMENT = /\/@lit\/reactive-element\/reactive-element\.js$/;

const PATCHES = [
  { file: LIT_HTML, ...versionList('litHtmlVersions') },
  { file: LIT_HTML, ...policy },
  { file: LIT_ELEMENT, ...versionList('litElementVersions') },
  { file: REACTIVE_ELEMENT, ...versionList('reactiveElementVersions') },
  { file: REACTIVE_ELEMENT, ...decoratorRegistry },
  { file: REACTIVE_ELEMENT, ...decoratorLookup },
];

/** Changes Lit's own modules at build time; a new Lit that looks different fails the build. */
export function litPatches() {
  return {
    name: 'lit-patches',
    transform(code, id) {
      const patches = PATCHES.filter(({ file }) => file.test(id.replaceAll('\\', '/')));
      if (patches.length === 0) return null;
      return {
        code: patches.reduce((patched, patch) => apply(patch, patched, id), code),
        map: null,
      };
    },
  };
}

function apply({ pattern, replacement, imports = '' }, code, id) {
  const found = code.match(pattern)?.length ?? 0;
  if (found !== 1) throw new Error(`${id}: expected ${pattern} once, found it ${found} times`);
  // As long as what it replaces, so that the columns of the source map stay true.
  const padded = code.replace(pattern, (match) => replacement.padEnd(match.length));
  return imports ? `${padded}\n${imports}\n` : padded;
}
