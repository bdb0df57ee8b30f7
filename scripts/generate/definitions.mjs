import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../bootstrap.mjs';

/** Languages besides Dutch, each in a file of its own. */
export const TRANSLATIONS = ['fr', 'en', 'de'];

const built = (path) => import(pathToFileURL(join(root, 'packages/core/dist', path)));

/** Every instrument that comes with the core, with its texts in all languages, by id. */
export async function definitions() {
  const [core, ...languages] = await Promise.all(
    ['index.js', ...TRANSLATIONS.map((language) => `languages/${language}.js`)].map(built),
  );
  const translations = languages.map((module, at) => module[TRANSLATIONS[at]]);
  return Object.entries(core)
    .filter(([name]) => name.endsWith('Definition') && !name.startsWith('validate'))
    .map(([, definition]) => translations.reduce(withLanguage, definition))
    .sort((a, b) => (a.instrument.id < b.instrument.id ? -1 : 1));
}

function withLanguage(definition, { language, instruments, advice, links }) {
  const { id } = definition.instrument;
  const sentences = advice[id] && { ...definition.adviceTexts, [language]: advice[id] };
  return {
    ...definition,
    texts: { ...definition.texts, [language]: instruments[id] },
    ...(sentences && { adviceTexts: sentences }),
    ...(definition.links && {
      links: definition.links.map((link) => ({
        ...link,
        offers: { ...link.offers, [language]: links[link.id] },
      })),
    }),
  };
}
