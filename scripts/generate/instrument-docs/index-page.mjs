import { markdownTable } from '../markdown.mjs';
import { NOTES } from './notes.mjs';

/** Which instruments there are, and what holds for all of them. */
export function indexPage(definitions) {
  const rows = definitions.map(({ instrument, texts }) => [
    `[${instrument.id}](${instrument.id}.md)`,
    instrument.version,
    texts.nl.title,
    `${instrument.items.length} in ${instrument.scales.length}`,
    NOTES[instrument.id].asked,
    `[csv](${instrument.id}.csv)`,
  ]);
  return `# The instruments

<!-- Written by npm run generate, from packages/core/src/instruments. -->

${definitions.length} questionnaires, written for this product in Dutch, in our own words. Concepts come from the
sources named; no sentence was taken from a published scale. Each is data in
\`packages/core/src/instruments\`, with a version: the first number changes when scores of two versions can't be
compared.

**Validation status of all: unvalidated.** No respondents have been studied yet, in no language. The result page
says so, and each page below says what would have to be done.

${markdownTable([['instrument', 'version', 'asks', 'items in scales', 'where', 'code book'], ...rows])}

## What holds for all

- **Scoring.** Reversed statements are turned. A scale has a score when two thirds of its statements are
  answered: the mean of those, shown from 0 to 100 (percent of the maximum possible; Cohen, Cohen, Aiken &
  West 1999). No weights, no imputation, no norm, no percentile. Activities are counted, and the sum is the figure.
- **Measurement error.** The 95% interval is 1.96 × SD × √(1 − reliability). Both figures are assumptions,
  named in the instrument with their origin, until there are answers of 100 people or more. Scales with another
  number of statements have another reliability, by Spearman-Brown.
- **Words.** The word for a score is the nearest answer label (“mee eens”), with “of bijna …” when a neighbour
  lies within the 50% interval. Never “laag” or “hoog”: that would need a norm.
- **Differences.** A highest and a lowest scale are named only when they lie further apart than the largest
  difference that error makes among so many scales in 19 of 20 people (studentized range; Tukey 1949). For
  most people the honest heading is that the scores lie close together.
- **Quality flags** (\`longstring\`, \`no-variation\`, \`contradiction\`, \`fast\`) are data for whoever reads many
  results. An honest opinion can raise each of them; nobody is told, nothing is deleted.
- **What a result is not.** One person's view at one moment: no norm, no diagnosis, nothing to choose or judge
  people by.
- **Languages.** Dutch is the source. French, English and German are translated by meaning: not validated, and
  not yet checked by a person who speaks them. Languages must not be compared before it is shown that statements
  mean the same in both.

## Code books

One row per item: \`id\`, \`scale\`, \`format\`, \`points\` (the highest answer; of a count it stands for “that many or
more”), \`reversed\`, \`optOut\`, and the statement in each language. Of a choice, \`scale\` has one scale per answer, in
the order of the answers. The files open in Dutch Excel with a double click: UTF-8 with a byte-order mark,
semicolons, and no cell that a spreadsheet would run as a formula. Elsewhere:
\`read.csv2("leerklimaat.csv", fileEncoding = "UTF-8-BOM")\`.
`;
}
