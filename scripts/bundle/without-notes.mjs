/** What an instrument says about itself to who reads its data: no widget shows it. */
const NOTES = /^( *)(use|basis|source):(?: |\n *)'(?:[^'\\\n]|\\.)*',\n/gm;
const ON_ONE_LINE = /, (?:use|source): '(?:[^'\\\n]|\\.)*'/g;
const DATA = /packages\/core\/src\/instruments\/[^/]+\/[a-z-]+\.ts$/;

/** Leaves the notes out of the instruments in a bundle; the packages for developers keep them. */
export function withoutNotes() {
  return {
    name: 'without-notes',
    transform(code, id) {
      if (!DATA.test(id.replaceAll('\\', '/'))) return null;
      const left = code.replace(NOTES, '').replace(ON_ONE_LINE, '');
      return left === code ? null : { code: left, map: null };
    },
  };
}
