import * as exported from '../../packages/elements/dist/index.js';

/** The classes by name. */
const elements = { ...exported };

const OURS = /^src\/([\w-]+)\/\1-element\.ts$|^src\/events\//;
/** How an element draws itself is nobody's business but its own. */
const BASE = 'RenderedElement';
const isInternal = ({ name = '', privacy = 'public' }) =>
  name.startsWith('#') || privacy !== 'public';

/**
 * What the analyzer can't see: the tag of a class is the name of its folder, and only the class itself knows which of its
 * properties are attributes.
 */
function describeElement(module) {
  const [, tag] = OURS.exec(module.path);
  const element = tag && module.declarations.find(({ name }) => Object.hasOwn(elements, name));
  if (!element) return;
  Object.assign(element, { customElement: true, tagName: tag });
  element.members = element.members.filter(({ inheritedFrom }) => inheritedFrom?.name !== BASE);
  element.events = element.events.filter(({ description }) => description);
  element.attributes = elements[element.name].observedAttributes.map((attribute) => {
    const field = element.members.find(({ name }) => name === camelCase(attribute));
    const { name: fieldName, type, description } = field;
    return { name: attribute, type, description, fieldName };
  });
  for (const member of element.members) {
    delete member.attribute;
    const attribute = element.attributes.find(({ fieldName }) => fieldName === member.name);
    if (attribute) member.attribute = attribute.name;
  }
  module.exports.push({
    kind: 'custom-element-definition',
    name: tag,
    declaration: { name: element.name, module: module.path },
  });
}

const camelCase = (name) => name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());

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
      dropInternals(module);
      describeElement(module);
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
