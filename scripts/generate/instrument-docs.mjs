import { definitions } from './definitions.mjs';
import { codeBook } from './instrument-docs/code-book.mjs';
import { indexPage } from './instrument-docs/index-page.mjs';
import { instrumentPage } from './instrument-docs/instrument-page.mjs';

const FOLDER = 'docs/instruments';

/** A page and a code book for each instrument, and a page that lists them. */
export async function files() {
  const built = await definitions();
  const pages = built.flatMap((definition) => {
    const { id } = definition.instrument;
    return [
      { file: `${FOLDER}/${id}.md`, content: instrumentPage(definition) },
      { file: `${FOLDER}/${id}.csv`, content: codeBook(definition) },
    ];
  });
  return [{ file: `${FOLDER}/README.md`, content: indexPage(built) }, ...pages];
}
