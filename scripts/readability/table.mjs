import { LEAST_FLESCH, MEAN_WORDS, MOST_WORDS } from './measure.mjs';

const HEAD = [
  'Dutch text',
  'sentences',
  'words',
  `words per sentence (goal ≤ ${MEAN_WORDS})`,
  `longest sentence (≤ ${MOST_WORDS})`,
  'syllables per 100 words',
  'Flesch-Douma',
  'stop list (0)',
  'u, uw (0)',
];

/** The figures as rows of text, the first being the head. */
export function table(figures) {
  return [
    HEAD,
    ...figures.map((row) => [
      row.part,
      `${row.sentences}`,
      `${row.words}`,
      row.mean.toFixed(1),
      `${row.most}`,
      row.perHundred.toFixed(0),
      `${row.flesch.toFixed(0)} (goal ≥ ${LEAST_FLESCH[row.part]})`,
      `${row.stopWords.length}`,
      `${row.formal.length}`,
    ]),
  ];
}

/** What is not as it should be, in sentences; none when all goals are kept. */
export function faults(figures) {
  return figures.flatMap((row) => [
    ...row.tooLong.map(
      ({ path, sentence, words }) => `${path}: ${words.length} words: “${sentence}”`,
    ),
    ...[...row.stopWords, ...row.formal].map(
      ({ path, word, text }) => `${path}: “${word}” in “${text}”`,
    ),
    ...(row.mean > MEAN_WORDS ? [`${row.part}: ${row.mean.toFixed(1)} words per sentence`] : []),
    ...(row.flesch < LEAST_FLESCH[row.part]
      ? [`${row.part}: Flesch-Douma ${row.flesch.toFixed(1)}`]
      : []),
  ]);
}
