/** Letters that are one sound together, the longest first; every other vowel is a sound of its own. */
const VOWELS = new RegExp(
  'eau|aai|ooi|oei|aau|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|ou|au|ai|' +
    '[aeiouyàáâäèéêëìíîïòóôöùúûü]',
  'g',
);

/** Words that Dutch took from English keep their English sounds. */
const BORROWED = [
  [/team/g, 'tim'],
  [/coach/g, 'koots'],
  [/feedback/g, 'fiedbek'],
  [/online/g, 'onlijn'],
  [/linkedin/g, 'linktin'],
  [/sites?$/g, 'sijt'],
];

/** Abbreviations that are said letter by letter. */
const SPELLED = /^(hr|pc|vvt|kmo|roc|mkb|csv|ict|id)(’s|'s)?$/;

/**
 * How many syllables a Dutch word has, counted by groups of vowels. A number in figures counts one syllable for each
 * digit, an abbreviation one for each letter.
 */
export function syllables(word) {
  const letters = word.toLowerCase();
  const spelled = SPELLED.exec(letters);
  if (spelled) return spelled[1].length;
  if (/^\d+$/.test(letters)) return letters.length;
  const sounded = BORROWED.reduce((text, [from, to]) => text.replace(from, to), letters)
    // At the start of a syllable a y is a consonant.
    .replace(/y(?=[aeou])/g, 'j');
  return Math.max(1, sounded.match(VOWELS)?.length ?? 0);
}
