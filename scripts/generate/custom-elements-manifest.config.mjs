const OURS = /^src\/([\w-]+)\/\1-element\.ts$|^src\/events\//;
const isInternal = ({ name = '', privacy = 'public' }) =>
  name.startsWith('#') || privacy !== 'public';

/** The tag of a class is the name of its folder: `define` hides it from the analyzer. */
function addTagName(module) {
  const [, tag] = OURS.exec(module.path);
  const element = module.declarations.find(({ customElement }) => customElement);
  if (!tag || !element) return;
  element.tagName = tag;
  module.exports.push({
    kind: 'custom-element-definition',
    name: tag,
    declaration: { name: element.name, module: module.path },
  });
}

/** What nobody outside may use has no place in the documentation. */
function dropInternals({ declarations }) {
  for (const declaration of declarations)
    if (declaration.members)
      declaration.members = declaration.members.filter((member) => !isInternal(member));
}

/** Source paths become those of the published modules. */
const published = (json) =>
  JSON.parse(JSON.stringify(json).replace(/"(\/?)src\/([^"]+)\.ts"/g, '"$1dist/$2.js"'));

const tidy = {
  name: 'tidy',
  packageLinkPhase({ customElementsManifest: manifest }) {
    manifest.modules = manifest.modules
      .filter(({ path }) => OURS.test(path))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    for (const module of manifest.modules) {
      addTagName(module);
      dropInternals(module);
    }
    manifest.modules = published(manifest.modules);
  },
};

export default {
  // All sources are read, because members are inherited; only the public ones are written.
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.test.ts', 'src/testing/**'],
  litelement: true,
  plugins: [tidy],
};
