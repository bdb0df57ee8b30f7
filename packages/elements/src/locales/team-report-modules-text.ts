/** What is said of the questionnaires that are asked besides, and the words that their figures share. */
export interface TeamReportModulesText {
  readonly mean: string;
  /** Heads the column of intervals. */
  readonly interval: string;
  readonly people: string;
  /** Of numbers as they are written in the language. */
  readonly range: (low: string, high: string) => string;
  /** Says what a dot with its line is; and a dot alone. */
  readonly plot: string;
  readonly plotMeans: string;
  /** Instead of a picture. `reason` comes without a full stop. */
  readonly nothing: (reason: string) => string;
  /** Heads the links to groups, names all people together, and says where there are too many teams to list. */
  readonly choose: string;
  readonly everyone: string;
  readonly viaTeams: string;
  /** Of the waterline of a group. */
  readonly waterline: string;
  readonly features: string;
  readonly carriers: string;
  readonly carriersAbout: string;
  readonly wordsAndDeeds: WordsAndDeedsText;
}

export interface WordsAndDeedsText {
  readonly title: string;
  /** Numbers as they are written in the language. */
  readonly ratio: (ratio: string, low: string, high: string) => string;
  /** Goes on when it may be 1 as well. */
  readonly maybeChance: string;
  readonly noRatio: (reason: string) => string;
  readonly together: Readonly<Record<'more' | 'less' | 'unclear', string>>;
  readonly cause: string;
  readonly fieldStudy: string;
  readonly bars: string;
  /** @param anchor - the answer from which talking counts as often */
  readonly often: (anchor: string) => string;
  readonly seldom: string;
  readonly mix: string;
  /** Columns and rows of the table. */
  readonly figure: string;
  readonly value: string;
  readonly rowRatio: string;
  readonly rowTogether: string;
  readonly rowBetween: string;
  readonly rowWithin: string;
}
