/**
 * Lit asks for a tree walker as soon as it loads, and in a worker there is no document to ask it of. Nothing is ever drawn
 * there. To be imported before anything that imports Lit.
 */
if (!('document' in globalThis)) {
  Object.assign(globalThis, { document: { createTreeWalker: () => null } });
}
