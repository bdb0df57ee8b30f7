import { COUNTED_WORDS } from '../readability/counted-words.mjs';
import { measure } from '../readability/measure.mjs';
import { STOP_LIST } from '../readability/stop-list.mjs';
import { syllables } from '../readability/syllables.mjs';
import { table } from '../readability/table.mjs';
import { markdownTable } from './markdown.mjs';

export const file = 'docs/readability.md';

/** How plain the Dutch is, by our own counter. */
export async function content() {
  const right = COUNTED_WORDS.filter(
    (word) => syllables(word.replaceAll('-', '')) === word.split('-').length,
  ).length;
  return `# How plain the Dutch is

<!-- Written by npm run generate. -->

Written in plain Dutch, with B1 to aim at. Figures of our own counter over every Dutch text of the product;
\`node scripts/readability.mjs\` prints them, and a test keeps the goals.

${markdownTable(table(await measure()))}

- **interface**: sentences of the widgets. **help**: what stands around the statements: titles, purposes, who
  is meant, what a score means, questions for a talk. **advice**: actions, first steps and where to find help.
  **statements**: what people answer.
- A text that several instruments share counts once. A sentence with places to fill counts once for each way of
  saying it. Labels of fewer than four words without a mark at the end (buttons, names) are left out: they would
  flatter the mean.
- Flesch-Douma = 206.8 − 0.77 × syllables per 100 words − 0.93 × words per sentence (Douma 1960). 60 to 70 is
  normal, 70 to 80 fairly easy.
- Syllables are groups of vowels, with rules for loan words and abbreviations. Of ${COUNTED_WORDS.length} words cut by hand
  ${right} come out the same.
- The stop list is our own: ${STOP_LIST.length} words and phrases of offices.

## What this is not

- **No certificate of B1.** B1 is a level of readers, not a score of a text.
- **A formula sees length, not meaning.** Short sentences of rare words score well. LiNT (Pander Maat, Kleijn &
  Frissen 2023), which also looks at how common words are and how sentences are built, was not done: it is an
  online tool to be used by hand.
- **Nobody has read along yet.** Talks with readers, who think aloud while they answer, are in the plan of each
  [instrument](instruments/README.md).
- French, English and German are not measured.
`;
}
